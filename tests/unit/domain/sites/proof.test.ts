import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterLook, afterRight, isProved, type Proof, type ProofLook, stepOf } from '@/lib/domain/sites/proof';

const at = (page: string, who: string | null = null, more: Partial<ProofLook> = {}): ProofLook => ({
  who,
  page,
  frames: 1,
  top: true,
  expects: false,
  ...more,
});
const rosa = at('rosa', 'r');
const wade = at('wade', 'w');
const list = at('list');
const still = (page: string) => at(page, null, { expects: true });

/** `!` after a page: the user says "right" there. */
const judged = (...looks: [ProofLook, '!'?][]) =>
  looks.reduce<Proof>((proof, [look, said]) => {
    const heard = afterLook(proof, look);
    return said ? afterRight(heard, look) : heard;
  }, {});

describe('a recipe on trial', () => {
  it.each<[string, [ProofLook, '!'?][], boolean]>([
    ['two patients and a list, in any order', [[rosa, '!'], [list], [wade, '!']], true],
    ['the list at last', [[rosa, '!'], [wade, '!'], [list]], true],
    [
      'two patients alone',
      [
        [rosa, '!'],
        [wade, '!'],
      ],
      false,
    ],
    ['one patient and a list', [[rosa, '!'], [list]], false],
    ['the same patient twice', [[rosa, '!'], [list], [rosa, '!']], false],
    ['patients nobody called right', [[rosa], [wade], [list]], false],
    ['a list before the first patient', [[list], [rosa, '!'], [wade, '!']], false],
    ['the pages of its own patients while they load', [[rosa, '!'], [at('rosa')], [wade, '!'], [at('wade')]], false],
    ['the second patient’s page before it was read', [[rosa, '!'], [at('wade')], [wade, '!']], false],
    ['a page on which it looks for somebody', [[rosa, '!'], [wade, '!'], [still('list')]], false],
    [
      'that page, where the user says that no patient is open',
      [
        [rosa, '!'],
        [wade, '!'],
        [still('list'), '!'],
      ],
      true,
    ],
    ['a page whose frames are still to come', [[at('rosa', 'r', { frames: 3 }), '!'], [wade, '!'], [list]], false],
    [
      'inner frames of a page that has not spoken',
      [[rosa, '!'], [wade, '!'], [at('list', null, { top: false })]],
      false,
    ],
  ])('is believed after %s: %s', (_what, looks, proved) => {
    expect(isProved(judged(...looks))).toBe(proved);
  });

  it.each<[Proof, ProofLook, string | null]>([
    [{}, rosa, 'first'],
    [{ first: 'r' }, rosa, 'other'],
    [{ first: 'r' }, wade, 'check'],
    [{ first: 'r', second: true }, wade, 'blank'],
    [{ first: 'r', second: true }, still('list'), 'empty'],
    [{ first: 'r', second: true, frames: 1 }, list, null],
    [{ first: 'r', second: true, frames: 3 }, list, 'empty'],
    [{ first: 'r', second: true }, at('list', null, { top: false }), null],
    [{ first: 'r' }, still('list'), null],
    [{}, list, null],
  ])('after %j asks about %j: %s', (proof, look, step) => {
    expect(stepOf(proof, look)).toBe(step);
  });

  it('is never believed without two people called right and a page that reads nobody', () => {
    const look = fc.record({
      who: fc.constantFrom('r', 'w', null),
      page: fc.constantFrom('a', 'b', 'c'),
      frames: fc.constantFrom(1, 2),
      top: fc.boolean(),
      expects: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(look, fc.boolean())), (looks) => {
        const proof = judged(...looks.map(([one, said]): [ProofLook, '!'?] => (said ? [one, '!'] : [one])));
        if (!isProved(proof)) return;
        const right = new Set(looks.filter(([{ who }, said]) => who !== null && said).map(([{ who }]) => who));
        expect(right.size).toBe(2);
        expect(looks.some(([{ who }]) => who === null)).toBe(true);
      }),
    );
  });
});
