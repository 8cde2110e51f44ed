import { afterEach, expect, it } from 'vitest';
import { Board } from '@/components/plan/board';
import { statusLadder } from '@/lib/domain/plan-status';
import type { PlanStatus } from '@/lib/domain/records/plan';
import { practice } from '../../../gallery/canned';
import { mount, unmountAll } from '../mount';

afterEach(unmountAll);

/** The statuses whose columns stand open, by the words on them. */
async function openColumns(counts: Partial<Record<PlanStatus, number>>): Promise<string[]> {
  const columns = statusLadder.map((status) => {
    const sum = { cents: 100, unknown: 0, count: counts[status] ?? 0 };
    return { status, sum, cards: [], more: null };
  });
  await mount(<Board columns={columns} onMore={() => undefined} />, practice());
  return [...document.querySelectorAll('section[aria-label]')].map(
    (section) => section.getAttribute('aria-label') ?? '',
  );
}

it('keeps the statuses that wait for nobody folded', async () => {
  const open = await openColumns({ diagnosed: 9, accepted: 2 });
  expect(open).toContain('Accepted');
  expect(open).not.toContain('Diagnosed');
});

it('opens them when they hold all there is, as right after an import', async () => {
  expect(await openColumns({ diagnosed: 9 })).toContain('Diagnosed');
});
