import { beforeEach, describe, expect, it } from 'vitest';
import type { Edit } from '@/lib/domain/records/activity';
import { added, change, changed, contact, family, followUp, household, patient, plan, zone } from './make-records';
import { type BareStore, makeStore } from './make-store';
import { monday } from './make-vault';

let bare: BareStore;
beforeEach(async () => {
  bare = await makeStore();
});

async function pages<T>(ask: (cursor?: string) => Promise<{ more: string | null } & T>): Promise<T[]> {
  const all: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await ask(cursor);
    all.push(page);
    cursor = page.more ?? undefined;
  } while (cursor !== undefined);
  return all;
}

function steps(count: number): Edit[] {
  return Array.from({ length: count }, (_, i) =>
    added(
      'followUps',
      followUp(`s${String(i).padStart(2, '0')}`, 'h1', {
        due: { on: `2026-03-${String(1 + (i % 9)).padStart(2, '0')}`, zone },
        snoozes: i % 4,
      }),
    ),
  );
}

describe('lists', () => {
  it('give open follow-ups oldest first, in pages, each exactly once', async () => {
    await bare.store.commit(change('c1', [added('households', household('h1')), ...steps(25)]));
    const read = await pages((cursor) => bare.store.openFollowUps({ limit: 4, ...(cursor ? { cursor } : {}) }));
    const days = read.flatMap((page) => page.rows.map((row) => row.due.on));
    expect(days).toHaveLength(25);
    expect(days).toEqual([...days].sort());
    expect(new Set(read.flatMap((page) => page.rows.map((row) => row.id))).size).toBe(25);
  });

  it('bound follow-ups by day, both days included, and count without walking', async () => {
    await bare.store.commit(change('c1', [added('households', household('h1')), ...steps(18)]));
    const some = await bare.store.openFollowUps({ from: '2026-03-02', until: '2026-03-03', limit: 50 });
    expect(new Set(some.rows.map((row) => row.due.on))).toEqual(new Set(['2026-03-02', '2026-03-03']));
    expect(some.rows).toHaveLength(4);
    expect(await bare.store.countOpenFollowUps({ before: '2026-03-03' })).toBe(4);
    expect(await bare.store.countOpenFollowUps({ after: '2026-03-03' })).toBe(12);
    expect(await bare.store.countOpenFollowUps({})).toBe(18);
    const often = await bare.store.openFollowUps({ oftenSnoozed: true, limit: 50 });
    expect(often.rows.every((row) => row.snoozes >= 3)).toBe(true);
    expect(await bare.store.countOpenFollowUps({ oftenSnoozed: true })).toBe(often.rows.length);
  });

  it('give open plans by their next step, those without one first unless a day is asked for', async () => {
    await bare.store.commit(change('c1', [...family('1'), added('plans', plan('bare', 'p1'))]));
    expect((await bare.store.openPlans({ limit: 5 })).ids).toEqual(['bare', 'plan1']);
    expect((await bare.store.openPlans({ nextFrom: '2026-03-01', limit: 5 })).ids).toEqual(['plan1']);
    expect((await bare.store.openPlans({ nextUntil: '2026-03-02', limit: 5 })).ids).toEqual(['bare']);
    expect((await bare.store.adriftPlans({ today: '2026-03-02', limit: 5 })).ids).toEqual(['bare']);
    const one = await bare.store.plansByStatus({ status: 'diagnosed', limit: 1 });
    expect(one.ids).toEqual(['bare']);
    const two = await bare.store.plansByStatus({ status: 'diagnosed', limit: 1, cursor: one.more ?? '' });
    expect(two).toEqual({ ids: ['plan1'], more: null });
  });
});

describe('contacts', () => {
  it('come newest first although the index knows days only, and continue before an instant', async () => {
    const minute = 60_000;
    const many = Array.from({ length: 130 }, (_, i) => {
      const at = monday - ((i * 37) % 130) * 300 * minute;
      const on = new Date(at).toISOString().slice(0, 10);
      return added('contacts', contact(`k${String(i).padStart(3, '0')}`, 'h1', 'p1', { at, on }));
    });
    await bare.store.commit(change('c1', [...family('1'), ...many]));
    const all = await bare.store.contactsOf('p1', 200);
    expect(all.map((one) => one.at)).toEqual(all.map((one) => one.at).sort((a, b) => b - a));
    expect(all).toHaveLength(130);
    const first = await bare.store.contactsOf('p1', 60);
    const rest = await bare.store.contactsOf('p1', 100, first.at(-1)?.at);
    expect([...first, ...rest].map((one) => one.id)).toEqual(all.map((one) => one.id));
    expect(await bare.store.countContacts('p1')).toBe(130);
    expect(await bare.store.countContacts('p')).toBe(0);
    const today = (await bare.store.contactsOn('2026-03-02')).map((one) => one.id);
    expect(today).toEqual(all.filter((one) => one.on === '2026-03-02').map((one) => one.id));
  });

  it('are in the dossier for five weeks', async () => {
    const old = contact('old', 'h1', 'p1', { on: '2026-01-20', at: monday - 41 * 86_400_000 });
    await bare.store.commit(
      change('c1', [...family('1'), added('contacts', old), added('contacts', contact('new', 'h1', 'p1'))]),
    );
    const [dossier] = await bare.store.dossiers(['h1']);
    expect(dossier?.contacts.map((one) => one.id)).toEqual(['new']);
    expect(await bare.store.countContacts('p1')).toBe(2);
  });
});

describe('people', () => {
  it('are looked up by chart, phone and e-mail, also after a change', async () => {
    await bare.store.commit(change('c1', family('1')));
    const read = await bare.store.get('patients', 'p1');
    if (!read) throw new Error('missing');
    expect(await bare.store.lookup('chart', ' C-p1 ')).toEqual(['p1']);
    expect(await bare.store.lookup('phone', '303 555 0142')).toEqual(['p1']);
    expect(await bare.store.lookup('email', 'P1@MAIL.example')).toEqual(['p1']);
    await bare.store.commit(change('c2', [changed('patients', read, { emails: [] })]));
    expect(await bare.store.lookup('email', 'p1@mail.example')).toEqual([]);
    expect(await bare.store.lookup('phone', '')).toEqual([]);
  });

  it('move house with everything they have', async () => {
    await bare.store.commit(change('c1', [...family('1'), ...family('2')]));
    const read = await bare.store.get('patients', 'p1');
    if (!read) throw new Error('missing');
    await bare.store.commit(change('c2', [changed('patients', read, { householdId: 'h2' })]));
    const [left, joined] = await bare.store.dossiers(['h1', 'h2']);
    expect([left?.patients.length, left?.plans.length]).toEqual([0, 0]);
    expect(joined?.plans.map((one) => one.id).sort()).toEqual(['plan1', 'plan2']);
  });

  it('are in the directory once, in packs, with the same array until somebody changes', async () => {
    const many = Array.from({ length: 250 }, (_, i) => added('patients', patient(`q${i}`, 'h1')));
    await bare.store.commit(change('c1', [added('households', household('h1')), ...many]));
    expect(await bare.db.directory.count()).toBe(3);
    const people = await bare.store.directory();
    expect(await bare.store.directory()).toBe(people);
    const read = await bare.store.get('patients', 'q7');
    if (!read) throw new Error('missing');
    const renamed = changed('patients', read, { name: { first: 'Bea', last: 'Sample' } });
    await bare.store.commit(change('c2', [renamed, added('patients', patient('q999', 'h1'))]));
    const after = await bare.store.directory();
    expect(after).toHaveLength(251);
    expect(after.filter((one) => one.id === 'q7').map((one) => one.first)).toEqual(['Bea']);
    expect(after.find((one) => one.id === 'q8')).toBe(people.find((one) => one.id === 'q8'));
    const gone = await bare.store.get('patients', 'q8');
    if (!gone) throw new Error('missing');
    await bare.store.commit(change('c3', [{ table: 'patients', id: 'q8', before: gone, after: null }]));
    expect((await bare.store.directory()).some((one) => one.id === 'q8')).toBe(false);
  });
});

describe('the directory', () => {
  it('misses nobody who was saved while it was being read', async () => {
    await bare.store.commit(change('c1', family('1')));
    bare.core.directory.forget();
    const [, people] = await Promise.all([bare.store.commit(change('c2', family('2'))), bare.store.directory()]);
    expect(people.some((one) => one.id === 'p1')).toBe(true);
    expect((await bare.store.directory()).map((one) => one.id)).toEqual(['p1', 'p2']);
  });
});

describe('history', () => {
  it('pages newest first, finds a person in a long change, and gives back every edit for undo', async () => {
    const many = Array.from({ length: 450 }, (_, i) => added('patients', patient(`q${i}`, 'h1')));
    const ids = many.map((edit) => edit.id);
    const edits = [added('households', household('h1')), ...many];
    await bare.store.commit(change('import', edits, { verb: 'report-imported', patientIds: ids }));
    await bare.store.commit(change('seen', [], { verb: 'patient-viewed', patientIds: ['q449'] }));
    const first = await bare.store.activityOf('q449', 1);
    expect(first.rows.map((row) => row.id)).toEqual(['seen']);
    const second = await bare.store.activityOf('q449', 1, first.more ?? '');
    expect(second.rows.map((row) => [row.id, 'edits' in row])).toEqual([['import', false]]);
    expect(second.more).toBeNull();
    const whole = await bare.store.activity('import');
    expect(whole?.edits).toHaveLength(451);
    expect(whole?.patientIds).toEqual(ids);
    expect(whole?.edits.at(-1)?.after).toMatchObject({ id: 'q449', rev: 1 });
  });
});

describe('staging', () => {
  it('gives back what was staged, in order, and forgets it when told', async () => {
    for (const seq of [2, 0, 1]) await bare.store.stage('run', seq, { seq, name: 'Ada' });
    await bare.store.stage('other', 0, 'x');
    const read: unknown[] = [];
    for await (const value of bare.store.staged('run')) read.push(value);
    expect(read).toEqual([0, 1, 2].map((seq) => ({ seq, name: 'Ada' })));
    expect(new TextDecoder().decode((await bare.db.staging.toArray())[0]?.box)).not.toContain('Ada');
    await bare.store.dropStaged('run');
    expect(await bare.db.staging.count()).toBe(1);
  });
});
