import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Desk } from '@/components/desk/desk';
import { ImportPreview } from '@/components/reports/import-preview';
import { RunList } from '@/components/reports/run-list';
import type { ImportRun } from '@/lib/domain/records/practice';
import type { ImportPerson } from '@/lib/domain/views/report';
import { practice } from '../../../gallery/canned';
import type { Canned } from '../../../gallery/fake-client';
import { now, people } from '../../../gallery/fixtures/people';
import { mount, unmountAll } from '../mount';
import { preview } from './fake-core';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
});
afterEach(() => {
  unmountAll();
  vi.useRealTimers();
});

const counts = { added: 60, changed: 2, missing: 51 };
const somebody = (at: number): ImportPerson => {
  const person = { ...people.walter, id: `p-${at}`, name: `Person ${at}`, chart: String(1000 + at) };
  return { person, name: person.name, chart: person.chart };
};
const importPeople: Canned['importPeople'] = ({ of, cursor }) => {
  const from = Number(cursor ?? 0);
  const to = Math.min(counts[of], from + 50);
  const rows = Array.from({ length: to - from }, (_, at) => somebody(from + at));
  return { rows, more: to < counts[of] ? String(to) : null, total: counts[of] };
};
const run: ImportRun = {
  id: 'run-1',
  rev: 1,
  reportId: 'open-dental-treatment-finder',
  fileHash: 'ab',
  at: now,
  byId: 'm-rosa',
  rows: 200,
  ...counts,
  unchanged: 90,
  problems: 0,
};
const saved: Canned = { ...practice(), importRuns: { runs: [run, { ...run, id: 'run-0' }] }, importPeople };
const listed = (root: HTMLElement) => root.querySelectorAll('dialog .report-people li').length;

describe('the numbers of a report', () => {
  it('of one that was saved open exactly as many people, each with a link to the record', async () => {
    const { root, all, click, find } = await mount(<RunList />, saved);
    for (const [of, name] of [
      ['added', 'New'],
      ['changed', 'Changed'],
      ['missing', 'Not in the report'],
    ] as const) {
      const [newest] = all('button', `${name}: ${counts[of]}, show who`);
      if (!newest) throw new Error(`no number for ${of}`);
      await click(newest);
      for (const more of all('button', 'Show more')) await click(more);
      expect(listed(root)).toBe(counts[of]);
      expect(root.querySelector('dialog a')?.getAttribute('href')).toBe('#/patients/p-0');
      expect(root.querySelector('dialog li')?.textContent).toContain('1000');
      await click(find('button', 'Close'));
    }
  });

  it('of one that is looked at open them too, and a record opens beside the page', async () => {
    const shown = { ...preview, ...counts };
    const nothing = () => undefined;
    const { root, find, click, text } = await mount(
      <ImportPreview
        name="a.txt"
        preview={shown}
        problems={{ list: [], count: 0 }}
        onApply={nothing}
        onLeave={nothing}
      />,
      { ...practice(), importPeople },
    );
    await click(find('button', 'Show who'));
    expect(listed(root)).toBe(50);
    expect(text()).toContain('Ask before you close anything');
    expect(root.querySelector('dialog a')?.getAttribute('target')).toBe('_blank');
  });

  it('say so where an earlier build kept nobody', async () => {
    const { find, click, text } = await mount(<RunList />, {
      ...saved,
      importRuns: { runs: [run] },
      importPeople: { rows: [], more: null, total: 0 },
    });
    await click(find('button', 'Changed: 2, show who'));
    expect(text()).toContain('was not kept');
  });
});

describe('the list of reports', () => {
  it('takes the newest back, long after its page was left, and offers it again', async () => {
    location.hash = '/reports';
    const { find, all, click, sent, client, text } = await mount(<Desk />, saved);
    await vi.waitFor(() => expect(all('button', 'Take back')).toHaveLength(1));
    await click(find('button', 'Take back'));
    expect(sent('undo')).toEqual([{ changeId: 'run-1' }]);
    expect(text()).toContain('The report was taken back');
    client.answer({ undo: { ok: false, error: 'not-undoable' } });
    await click(find('button', 'Take back'));
    expect(text()).toContain('This can no longer be undone');
  });
});
