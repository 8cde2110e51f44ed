import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identify } from '@/lib/domain/identity';
import type { Claim } from '@/lib/domain/records/claim';
import { claim, ids, office, person } from './identity-people';

const scope = { system: 'guess', origin: 'https://practice.test' };
const rosa = person('rosa', {
  name: { first: 'Rosa', last: 'Lindqvist' },
  bornOn: '1980-03-04',
  charts: [{ ...scope, value: '1042' }],
  emails: [{ address: 'rosa@family.example', own: true }],
});
const twin = person('twin', { name: { first: 'Rosa', last: 'Lindqvist' }, bornOn: '1991-07-08' });
const guess = (parts: Partial<Claim>) => claim({ recipeId: 'guess', guess: true, ...parts });

describe('what was read by guessing', () => {
  it.each([
    ['name and date of birth', guess({ name: 'Rosa Lindqvist', bornOn: '1980-03-04' })],
    ['a chart number', guess({ chart: '1042', name: 'Rosa Lindqvist' })],
    ['an address of their own', guess({ kind: 'mail', email: 'rosa@family.example' })],
  ])('asks where %s would link anywhere else, that person first', (_what, shown) => {
    const identity = identify(shown, [rosa, twin], office);
    expect(identify({ ...shown, guess: undefined } as unknown as Claim, [rosa, twin], office).kind).toBe('linked');
    expect(identity.kind).toBe('guess');
    expect(ids(identity)[0]).toBe('rosa');
  });

  it('offers nobody where nobody could be meant, and asks all the same', () => {
    expect(identify(guess({ name: 'Wade Holm' }), [rosa], office)).toEqual({ kind: 'guess', candidates: [] });
  });

  it('takes the office itself for nobody, as everywhere', () => {
    const own = guess({ kind: 'mail', email: 'front@office.test' });
    expect(identify(own, [rosa], office)).toEqual({ kind: 'nobody', why: 'own-office' });
  });

  it('links nobody, whatever is read', () => {
    const maybe = <T>(value: T) => fc.option(fc.constant(value), { nil: undefined });
    const parts = fc.record({
      kind: fc.constantFrom('practice' as const, 'mail' as const),
      name: maybe('Rosa Lindqvist'),
      bornOn: maybe('1980-03-04'),
      chart: maybe('1042'),
      email: maybe('rosa@family.example'),
    });
    fc.assert(
      fc.property(parts, (all) => {
        const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
        expect(identify(guess(given), [rosa, twin], office).kind).not.toBe('linked');
      }),
    );
  });
});
