import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Desk } from '@/components/desk/desk';
import { SidebarScreen } from '@/components/sidebar/sidebar-screen';
import { AdriftList } from '@/components/today/adrift-list';
import { Popup } from '@/components/today/popup';
import type { AdriftReason, CallRow } from '@/lib/domain/views/today';
import { practice } from '../../../gallery/canned';
import type { Canned } from '../../../gallery/fake-client';
import { now, people } from '../../../gallery/fixtures/people';
import { plan, rows } from '../../../gallery/fixtures/rows';
import { nobody } from '../../../gallery/fixtures/subjects';
import { todayView } from '../../../gallery/fixtures/views';
import { type Mounted, mount, settle, unmountAll } from '../mount';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  location.hash = '/';
});
afterEach(() => {
  unmountAll();
  vi.useRealTimers();
});

const lateRow = (at: number): CallRow => ({
  ...rows.walter,
  householdId: `late-${at}`,
  person: { ...people.walter, id: `p-late-${at}`, name: `Late ${at}` },
});
const late = Array.from({ length: 29 }, (_, at) => lateRow(at));
const size = 9;
const nothing = { due: [], waiting: [], later: [], done: [] };

/** 36 steps due in pages of nine households: five households of today, then the late ones in pages; the household of row 0 stands in each. */
const backlog: Canned = {
  today: ({ cursor }) => {
    const from = Number(cursor ?? 0);
    const overdue = [...late.slice(0, from > 0 ? 1 : 0), ...late.slice(from, from + size)];
    const more = from + size < late.length ? String(from + size) : null;
    const first = {
      ...todayView,
      due: [rows.ortega, rows.nadia],
      waiting: [rows.keisha, rows.dennis],
      later: [rows.june],
    };
    return { ...(cursor === undefined ? first : { ...todayView, ...nothing }), overdue, total: 36, more };
  },
};
const steps = [rows.ortega, rows.nadia, rows.keisha, rows.dennis, rows.june].reduce(
  (sum, row) => sum + row.steps.length,
  0,
);
const head = (root: HTMLElement) => root.querySelector('tbody .group .num, .pop-list .grp .num')?.textContent;
const shown = (root: HTMLElement) => root.querySelectorAll('tbody tr:not(.group), .pop-list li.call').length;
const more = async ({ find, click }: Mounted) => click(find('button', 'Show more'));

describe('a morning with more due than a page holds', () => {
  it('is counted whole beside the desk’s pages, above the group and below the list, and shown to the last', async () => {
    const at = await mount(<Desk />, { ...practice(), ...backlog });
    const rest = 36 - steps - size * rows.walter.steps.length;
    expect(head(at.root)).toBe(`9 of ${9 + rest}`);
    expect(at.find('link', `Today ${9 + rest + 4}`)).toBeTruthy();
    expect(at.text()).toContain(`${rest} late calls are not in the list yet.`);
    await more(at);
    await more(at);
    await more(at);
    expect(at.all('button', 'Show more')).toEqual([]);
    expect([head(at.root), shown(at.root)]).toEqual(['29', 29 + 5]);
  });

  it('stays as long as it was when it is read again', async () => {
    const at = await mount(<Desk />, { ...practice(), ...backlog });
    await more(at);
    const long = shown(at.root);
    expect(long).toBeGreaterThan(size + 5);
    await at.change(['today']);
    await settle();
    expect(shown(at.root)).toBe(long);
  });

  it('is all there in the popup too', async () => {
    const at = await mount(<Popup />, { ...practice(), ...backlog });
    const before = shown(at.root);
    await more(at);
    expect(shown(at.root)).toBe(before + size);
  });

  it('is counted whole in the sidebar, which leads to all of it', async () => {
    const subject = { ...nobody, dueTotal: 57 };
    const at = await mount(<SidebarScreen place="side-panel" tabId={7} />, { ...practice(), subject });
    expect(at.root.querySelector('.due-part .num')?.textContent).toBe('57');
    await at.click(at.find('button', 'All on the desk: 57'));
    expect(at.sent('open')).toEqual([{ where: 'desk', route: '/' }]);
  });
});

describe('the list of what is adrift', () => {
  const counts: Record<AdriftReason, number> = { adrift: 23, 'very-late': 3, 'often-snoozed': 6, 'far-off': 5 };
  const adrift: Canned['adrift'] = ({ reason = 'adrift', cursor }) => {
    const from = Number(cursor ?? 0);
    const to = Math.min(counts[reason], from + 5);
    const some = Array.from({ length: to - from }, (_, at) => ({
      plan: plan(people.walter, `${reason} ${from + at}`, 100_000, { id: `${reason}-${from + at}` }),
      person: people.walter,
      reason,
    }));
    return { rows: some, more: to < counts[reason] ? String(to) : null, total: counts[reason] };
  };

  it('opens exactly as many plans as each number says, and no long group hides another', async () => {
    const at = await mount(<AdriftList onOpen={() => undefined} />, { ...practice(), adrift });
    const parts = () =>
      [...at.root.querySelectorAll('section')].map((one) => [
        Number(one.querySelector('.grp .num')?.textContent),
        one.querySelectorAll('li').length,
      ]);
    expect(parts().map(([count]) => count)).toEqual(Object.values(counts));
    expect(parts().every(([, some]) => some && some > 0)).toBe(true);
    for (let turn = 0; turn < 6; turn++) {
      for (const button of at.all('button', /^Show more/)) await at.click(button);
    }
    expect(at.all('button', /^Show more/)).toEqual([]);
    for (const [count, some] of parts()) expect(some).toBe(count);
    expect(at.text()).not.toContain('Open the desk');
  });
});
