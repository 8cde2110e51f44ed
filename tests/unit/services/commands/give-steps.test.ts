import { expect, it } from 'vitest';
import { giveSteps } from '@/lib/services/commands/give-steps';
import { undo } from '@/lib/services/commands/undo';
import { added, household, patient, plan } from '@/tests/unit/storage/make-records';
import { openWorld, put } from '../core/world';

const today = '2026-03-02';

async function adriftPractice(people: number) {
  const opened = await openWorld();
  const numbers = Array.from({ length: people }, (_, n) => String(n));
  const edits = numbers.flatMap((n) => [
    added('households', household(`h${n}`)),
    added('patients', patient(`p${n}`, `h${n}`)),
    added('plans', plan(`plan${n}`, `p${n}`)),
  ]);
  await put(opened.context, ...edits);
  return opened;
}

it('leaves no plan adrift, says how far it reaches, and is one change to undo', async () => {
  const { context, store } = await adriftPractice(7);
  expect((await store.adriftPlans({ today, limit: 50 })).ids).toHaveLength(7);

  const answer = await giveSteps(context, { planIds: 'all-adrift', perDay: 3 });
  if (!answer.ok) throw new Error(answer.error);
  expect(answer.value).toMatchObject({ given: 7, until: '2026-03-05' });
  expect((await store.adriftPlans({ today, limit: 50 })).ids).toEqual([]);

  await undo(context, { changeId: answer.value.changeId });
  expect((await store.adriftPlans({ today, limit: 50 })).ids).toHaveLength(7);
});

it('gives the named plans only', async () => {
  const { context, store } = await adriftPractice(3);
  const answer = await giveSteps(context, { planIds: ['plan1'], perDay: 10 });
  expect(answer).toMatchObject({ ok: true, value: { given: 1, until: '2026-03-03' } });
  expect((await store.adriftPlans({ today, limit: 50 })).ids.sort()).toEqual(['plan0', 'plan2']);
});

it('says so when nothing is adrift', async () => {
  const { context } = await openWorld();
  expect(await giveSteps(context, { planIds: 'all-adrift', perDay: 5 })).toMatchObject({
    ok: false,
    error: 'bad-state',
  });
});
