import fc from 'fast-check';
import { expect, it } from 'vitest';
import { idMaker } from '@/lib/domain/id-maker';

const zeros = () => undefined;
const version7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

it('makes version 7 of the standard, with the time in front', () => {
  const newId = idMaker(() => 0x017f22e279b0, zeros);
  expect(newId()).toBe('017f22e2-79b0-7000-8000-000000000000');
});

it('sorts by the order of making, even within a millisecond and when the clock steps back', () => {
  const steps = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 2, maxLength: 200 });
  fc.assert(
    fc.property(steps, (moves) => {
      let now = 1_772_000_000_000;
      const newId = idMaker(
        () => now,
        (bytes) => crypto.getRandomValues(bytes),
      );
      const ids = moves.map((move) => {
        now += move;
        return newId();
      });
      for (const id of ids) expect(id).toMatch(version7);
      expect(new Set(ids).size).toBe(ids.length);
      expect([...ids].sort()).toEqual(ids);
    }),
  );
});

it('borrows from the next millisecond when one makes more than its counter holds', () => {
  const newId = idMaker(() => 1_772_000_000_000, zeros);
  const ids = Array.from({ length: 10_000 }, newId);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(ids);
});
