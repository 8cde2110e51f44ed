import type { PageCommand, PageSender } from '@/lib/domain/page';
import type { FrameReading } from '@/lib/domain/records/claim';
import type { Area } from '@/lib/platform/area';
import type { CoreContext } from '@/lib/services/context';
import { pageCleared } from '@/lib/services/subject/page-cleared';
import { pageReading } from '@/lib/services/subject/page-reading';

export const practice = 'https://practice.test';
export const mail = 'https://mail.test';

type Says = Partial<FrameReading>;

/** One tab of the browser: its frames with their documents, what they say and what the core asked of them. */
export class HostTab {
  private readonly frames = new Map<number, { documentId: string; reading: FrameReading; origin: string }>();
  private documents = 0;
  private seq = 0;
  readonly commands: PageCommand[] = [];
  context!: CoreContext;

  readonly tabId: number;

  constructor(tabId = 7) {
    this.tabId = tabId;
  }

  /** The core's way to this tab; a frame that is gone does not answer. */
  async send(tabId: number, frameId: number | undefined, command: PageCommand): Promise<boolean> {
    this.commands.push(command);
    const asked = [...this.frames.keys()].filter((id) => frameId === undefined || id === frameId);
    if (tabId !== this.tabId || asked.length === 0) return false;
    if (command.do === 'read-again') for (const id of asked) await this.report(id);
    return true;
  }

  sender(frameId: number): PageSender {
    const frame = this.frames.get(frameId);
    const { documentId = 'gone', origin = practice } = frame ?? {};
    return { kind: 'content', tabId: this.tabId, frameId, documentId, origin };
  }

  /** A frame loads a document; nothing is said yet. */
  load(frameId: number, says: Says, origin = practice): void {
    this.frames.set(frameId, { documentId: `d${++this.documents}`, reading: { ...nothing, ...says }, origin });
  }

  /** The same document now shows something else. */
  change(frameId: number, says: Says): void {
    const frame = this.frames.get(frameId);
    if (frame) frame.reading = { ...frame.reading, ...says };
  }

  /** What the frame would say now. */
  shows(frameId: number): FrameReading | undefined {
    return this.frames.get(frameId)?.reading;
  }

  async report(frameId: number): Promise<void> {
    const frame = this.frames.get(frameId);
    if (frame) await pageReading(this.context, { ...frame.reading, seq: ++this.seq }, this.sender(frameId));
  }

  async clear(frameId: number, left = false): Promise<void> {
    if (this.frames.has(frameId)) await pageCleared(this.context, { seq: ++this.seq, left }, this.sender(frameId));
  }

  /** Taken out of the page, without a goodbye. */
  vanish(frameId: number): void {
    this.frames.delete(frameId);
  }

  /** The next readings of the top frame that the core asks for run out of time; then the page says this. */
  busyFor(readings: number, then: Says): void {
    const send = this.send.bind(this);
    let left = readings;
    this.send = (...command) => {
      this.change(0, left-- > 0 ? { state: 'slow', fields: {} } : then);
      return send(...command);
    };
  }

  async show(frameId: number, says: Says, origin = practice): Promise<void> {
    this.load(frameId, says, origin);
    await this.report(frameId);
  }
}

const nothing: FrameReading = {
  recipeId: 'openemr',
  viewId: 'strip',
  state: 'none',
  fields: {},
  route: 'r',
  visible: true,
  expected: false,
  seq: 0,
};

export const strip = (fullName: string, chart: string): Says => ({ state: 'found', fields: { fullName, chart } });
/** The top page of a webmail, around the frame with the message. */
export const mailbox: Says = { recipeId: 'roundcube', viewId: 'mailbox', state: 'none' };
export const letter = (email: string, displayName: string, route = 'm1'): Says => ({
  recipeId: 'roundcube',
  viewId: 'message',
  state: 'found',
  route,
  fields: { email, displayName },
});

/** The context of a page's world: this tab, and both sites switched on. */
export async function withTab(context: CoreContext, tab: HostTab): Promise<CoreContext> {
  const sites = [practice, mail].map((origin) => ({ origin, enabled: true }));
  await context.local.set('prefs', { sites });
  tab.context = { ...context, tabs: tab };
  return tab.context;
}

/** The same core after its worker was stopped: nothing is left but what the browser keeps. */
export function afterWorkerDeath(context: CoreContext): CoreContext {
  const { session } = context;
  const area: Area = {
    get: (key) => session.get(key),
    set: (key, value) => session.set(key, value),
    remove: (key) => session.remove(key),
  };
  return { ...context, session: area };
}
