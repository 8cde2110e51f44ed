import type { TaughtValues, TeachPick } from '@/lib/domain/teach/session';
import type { CoreContext } from '@/lib/services/context';
import { officeRecipes } from '@/lib/services/recipes/office-recipes';
import { tabMemory } from '@/lib/services/subject/tab-memory';
import { teach } from '@/lib/services/teach/teach';
import { teachingIn } from '@/lib/services/teach/teach-memory';
import { teachPicked } from '@/lib/services/teach/teach-picked';
import { aPick, at, beside, by } from '@/tests/unit/domain/teach/picks';
import { openWorld, ownPage, type World } from '@/tests/unit/services/core/world';
import { HostTab, practice, withTab } from '@/tests/unit/services/subject/host-tab';

export const tabId = 7;
export const elena: TaughtValues = { fullName: 'Elena Ruvaldi', chart: 'K-20417' };
export const tomas: TaughtValues = { fullName: 'Tomas Brenkov', chart: 'K-30688' };
export const irma: TaughtValues = { fullName: 'Irma Solheim', chart: 'K-41250' };

type Act = Parameters<typeof teach>[1]['act'];

/** A practice's page in a tab with our panel, and somebody who teaches it. */
export class Classroom {
  world!: World;
  context!: CoreContext;
  readonly tab = new HostTab(tabId);
  /** Which frames were armed, in order; undefined: all of them. */
  readonly armed: (number | undefined)[] = [];

  /** Other sites whose frames are reached. */
  readonly reached: string[] = [];

  static async open(): Promise<Classroom> {
    const room = new Classroom();
    const { world, context } = await openWorld();
    room.world = world;
    const with_ = await withTab(context, room.tab);
    const pageTools = {
      ...with_.pageTools,
      pick: async (_tabId: number, frameId?: number) => {
        room.armed.push(frameId);
        const armed = [practice, ...room.reached].map((origin) => ({ route: at('/chart'), origin }));
        return armed.map((one, frame) => ({ frameId: frame, armed: one }));
      },
    };
    room.context = { ...with_, pageTools };
    room.tab.context = room.context;
    const { panels } = await tabMemory(room.context);
    const shape = { mode: 'rail' as const, width: 380 };
    panels.set(tabId, { origin: practice, documentId: 'd1', shape, isolated: false });
    await room.tab.show(0, { recipeId: 'none', viewId: null, state: 'no-view', route: 'chart-elena' });
    return room;
  }

  do(act: Act) {
    return teach(this.context, { tabId, act }, ownPage);
  }

  click(text: string, more: Partial<TeachPick> = {}, frameId = 0) {
    return teachPicked(this.context, aPick(text, more), this.tab.sender(frameId));
  }

  session() {
    return teachingIn(this.context, tabId);
  }

  async recipes() {
    return officeRecipes(this.context);
  }

  /** Started, both clicks made, and the recipe on trial. */
  async taught(path = '/chart', { isRead = true } = {}): Promise<this> {
    await this.do('start');
    const route = at(path);
    await this.click(elena.fullName ?? '', { route, offers: [by('#name')] });
    await this.click(elena.chart ?? '', { route, offers: [beside('Chart')] });
    await this.do('finish');
    // The page has the recipe, and reads by it whom it was taught on.
    if (isRead) await this.reads(elena, 'chart-elena');
    return this;
  }

  private async trial(): Promise<{ recipeId: string; viewId: string }> {
    const trialId = (await this.session())?.trialId;
    const recipe = (await this.recipes()).find(({ id }) => id === trialId)?.current;
    return { recipeId: recipe?.id ?? 'none', viewId: recipe?.views[0]?.id ?? '' };
  }

  /** The page shows somebody, and the trial reads it. */
  async reads(fields: TaughtValues, route = `chart-${fields.chart}`): Promise<void> {
    this.tab.change(0, { ...(await this.trial()), state: 'found', fields, route });
    await this.tab.report(0);
  }

  /** A page on which the trial has no view. */
  async list(): Promise<void> {
    this.tab.change(0, { recipeId: 'none', viewId: null, state: 'no-view', fields: {}, route: 'list' });
    await this.tab.report(0);
  }

  /** A page of the patients' own address that shows nobody. */
  async emptyChart(): Promise<void> {
    this.tab.change(0, { ...(await this.trial()), state: 'none', fields: {}, route: 'chart-elena' });
    await this.tab.report(0);
  }
}
