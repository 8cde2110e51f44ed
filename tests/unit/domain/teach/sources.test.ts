import { describe, expect, it } from 'vitest';
import { isClean, keptOffers, ownDataOfPicks, placeOf, readingOf, sourcesOf } from '@/lib/domain/teach/sources';
import { beside, by, taught, today } from './picks';

const brittle = (select: string) => by(select, { brittle: true });
const name = (...offers: ReturnType<typeof by>[]) => taught('fullName', 'Elena Ruvaldi', { offers });
const own = ownDataOfPicks([name()]);
const places = (...picks: ReturnType<typeof name>[]) => sourcesOf(picks, own, {}, today).map(({ select }) => select);

describe('the places of a field', () => {
  it('are the first three that last, and a brittle one only where there is no other', () => {
    expect(places(name(by('#a'), by('#b'), by('#c'), by('#d'), brittle('i > b')))).toEqual(['#a', '#b', '#c']);
    expect(places(name(brittle('i > b'), brittle('u > b')))).toEqual(['i > b']);
  });

  it('are two where the only one hangs on a class, which may be another one tomorrow', () => {
    const chains = [brittle('h2.casidnnt'), brittle('main > h2.casidnnt'), brittle('h2'), brittle('main > h2')];
    expect(places(name(...chains))).toEqual(['h2.casidnnt', 'h2']);
    expect(places(name(...chains.slice(0, 2)))).toEqual(['h2.casidnnt']);
  });

  it('never hold anything of the patient', () => {
    expect(places(name(by('#pt-ruvaldi'), by('#a')))).toEqual(['#a']);
    expect(keptOffers([beside('Elena')], own)).toEqual([]);
    expect(keptOffers([by('[aria-label="Chart of E. Ruvaldi"]')], own)).toEqual([]);
  });

  it('are those that two patients have in common, where there are any', () => {
    expect(places(name(by('#a'), by('#b')), name(by('#b'), by('#x')))).toEqual(['#b']);
    expect(places(name(by('#a')), name(by('#x')))).toEqual(['#a']);
  });

  it('are others than those that read somebody on a page without a patient, where there are any', () => {
    const banned = [placeOf({ select: '#a' })];
    const of = (...offers: ReturnType<typeof by>[]) =>
      sourcesOf([name(...offers)], own, { banned }, today).map(({ select }) => select);
    expect(of(by('#a'), by('#b'))).toEqual(['#b']);
    expect(of(by('#a'))).toEqual(['#a']);
    expect(isClean(name(by('#a')).pick, own, banned)).toBe(false);
    expect(isClean(name(by('#a'), by('#b')).pick, own, banned)).toBe(true);
    expect(isClean(name(by('#a'), by('#pt-ruvaldi')).pick, own, banned)).toBe(false);
  });

  it('begin behind the colon where the label is part of the text', () => {
    const pick = taught('chart', 'Chart: K-20417', { offers: [beside('Chart', { rest: true }), by('#a')] });
    expect(sourcesOf([pick], own, {}, today)).toEqual([
      { label: ['Chart'], transforms: ['squash'] },
      { select: '#a', transforms: ['after-colon', 'squash'] },
    ]);
  });
});

describe('the reading of a field', () => {
  it('of a day is the format that was said, or the first that is possible', () => {
    const born = taught('bornOn', '03/04/1980');
    expect(readingOf(born, 'date-dmy', today)?.value).toBe('1980-04-03');
    expect(readingOf(born, undefined, today)?.value).toBe('1980-03-04');
    expect(readingOf(taught('bornOn', 'never'), undefined, today)).toBeUndefined();
  });

  it.each([
    ['phone', 'Mobile: (303) 555-0142'],
    ['email', 'E-mail: Elena@Example.test'],
    ['chart', 'Chart: K-20417'],
    ['lastName', 'Ruvaldi'],
  ] as const)('of a %s ends in what it is', (field, text) => {
    expect(readingOf(taught(field, text), undefined, today)?.value).toBeTruthy();
  });

  it('leaves a field without places out of the recipe', () => {
    expect(sourcesOf([], own, {}, today)).toEqual([]);
    expect(sourcesOf([taught('phone', 'none')], own, {}, today)).toEqual([]);
  });
});
