import { describe, expect, it } from 'vitest';
import type { TeachPick, TeachSession } from '@/lib/domain/teach/session';
import { placeOf } from '@/lib/domain/teach/sources';
import { back, begin, finish, pickInto, seenAt, swap, wanted } from '@/lib/domain/teach/steps';
import { aPick, at, by, origin, today } from './picks';

const start = begin(7, origin);
const clicked = (...clicks: (string | TeachPick)[]) =>
  clicks.reduce<TeachSession>(
    (session, click) => pickInto(session, typeof click === 'string' ? aPick(click) : click, today),
    start,
  );
const fields = ({ picks }: TeachSession) => Object.fromEntries(picks.map(({ field, pick }) => [field, pick.text]));

describe('clicks', () => {
  it('lead from the name over a second identifier to more', () => {
    expect(wanted(start)).toBe('name');
    expect(wanted(clicked('Elena Ruvaldi'))).toBe('second');
    expect(wanted(clicked('Elena Ruvaldi', 'K-20417'))).toBe('more');
    const all = clicked('Elena Ruvaldi', 'K-20417', '1980-04-03', '(303) 555-0142', 'elena@example.test');
    expect(Object.keys(fields(all))).toEqual(['fullName', 'chart', 'bornOn', 'phone', 'email']);
  });

  it('on the same sort of thing replace what was clicked before', () => {
    expect(fields(clicked('Elena Ruvaldi', 'K-20417', 'K-30688', 'Tomas Brenkov'))).toEqual({
      chart: 'K-30688',
      fullName: 'Tomas Brenkov',
    });
  });

  it.each([
    ['nothing-there', aPick('')],
    ['not-a-name', aPick('K-20417')],
    ['not-reached', aPick('Elena Ruvaldi', { offers: [] })],
    ['not-found-again', aPick('Elena Ruvaldi', { offers: [by('#elena')] })],
  ])('that teach nothing say %s and change nothing', (problem, pick) => {
    const session = pickInto(start, pick, today);
    expect(session).toEqual({ ...start, problem });
    expect(pickInto(session, aPick('Elena Ruvaldi'), today).problem).toBeUndefined();
  });

  it('refuse places that hold what was clicked before', () => {
    expect(clicked('Elena Ruvaldi', aPick('K-20417', { offers: [by('#chart-ruvaldi')] })).problem).toBe(
      'not-found-again',
    );
  });
});

describe('a name in two parts', () => {
  it('is wanted whole', () => {
    expect(wanted(clicked('Elena'))).toBe('name-rest');
    expect(wanted(clicked('Elena', 'K-20417'))).toBe('name-rest');
    expect(fields(clicked('Elena', 'K-20417', 'Ruvaldi'))).toEqual({
      firstName: 'Elena',
      chart: 'K-20417',
      lastName: 'Ruvaldi',
    });
  });

  it('is taken in the order of the clicks unless labels say otherwise, and can be swapped', () => {
    expect(fields(clicked('Ruvaldi', 'Elena'))).toEqual({ firstName: 'Ruvaldi', lastName: 'Elena' });
    expect(fields(swap(clicked('Ruvaldi', 'Elena')))).toEqual({ lastName: 'Ruvaldi', firstName: 'Elena' });
    expect(fields(clicked(aPick('Ruvaldi', { hints: 'apellidos' }), 'Elena'))).toEqual({
      lastName: 'Ruvaldi',
      firstName: 'Elena',
    });
  });

  it('is one click where the other part stands beside it', () => {
    const last = aPick('Ruvaldi Soto');
    expect(fields(clicked(aPick('Elena', { part: 'first', other: last })))).toEqual({
      firstName: 'Elena',
      lastName: 'Ruvaldi Soto',
    });
    const turned = clicked(aPick('Ruvaldi Soto', { part: 'last', other: aPick('Elena') }));
    expect(fields(turned)).toEqual({ lastName: 'Ruvaldi Soto', firstName: 'Elena' });
    expect(wanted(turned)).toBe('second');
    expect(fields(back(turned))).toEqual({});
    expect(fields(swap(turned))).toEqual({ firstName: 'Ruvaldi Soto', lastName: 'Elena' });
  });

  it('stays one part where the other one is no name or cannot be learnt', () => {
    for (const other of [aPick('K-20417'), aPick('Ruvaldi', { offers: [] })]) {
      expect(fields(clicked(aPick('Elena', { part: 'first', other })))).toEqual({ fullName: 'Elena' });
    }
  });
});

describe('taking back', () => {
  it('undoes one click after the other', () => {
    const all = clicked('Elena', 'K-20417', 'Ruvaldi');
    expect(fields(back(all))).toEqual({ fullName: 'Elena', chart: 'K-20417' });
    expect(fields(back(back(all)))).toEqual({ fullName: 'Elena' });
    expect(back(back(back(back(all)))).picks).toEqual([]);
  });
});

describe('that is all', () => {
  it('needs a name and a second identifier', () => {
    expect(finish(clicked('Elena Ruvaldi'), undefined, today).phase).toBe('picking');
    expect(finish(clicked('Elena Ruvaldi', 'K-20417'), undefined, today).phase).toBe('other');
  });

  it('needs a word on dates that mean two days', () => {
    const unclear = clicked('Elena Ruvaldi', '03/04/1980');
    expect(finish(unclear, undefined, today)).toMatchObject({ phase: 'picking', problem: 'date-unclear' });
    expect(finish(unclear, 'date-words', today).problem).toBe('date-unclear');
    expect(finish(unclear, 'date-dmy', today)).toMatchObject({ phase: 'other', format: 'date-dmy' });
    expect(finish(clicked('Elena Ruvaldi', '25/12/1975'), undefined, today).format).toBe('date-dmy');
  });
});

describe('after somebody was read on a page without a patient', () => {
  const banned = [placeOf({ select: '#value' })];
  const again = (...clicks: TeachPick[]) =>
    clicks.reduce<TeachSession>((session, click) => pickInto(session, click, today), { ...start, banned });

  it('the name may stand where it stood, but not everything', () => {
    const name = again(aPick('Elena Ruvaldi'));
    expect(name.problem).toBeUndefined();
    expect(pickInto(name, aPick('K-20417'), today)).toEqual({ ...name, problem: 'same-place' });
    expect(wanted(again(aPick('Elena Ruvaldi'), aPick('K-20417', { offers: [by('#chart')] })))).toBe('more');
  });
});

it('addresses of the top page are kept once each, the newest five', () => {
  const visited = [1, 2, 2, 3, 4, 5, 6].reduce((session, n) => seenAt(session, at(`/${n}`)), start);
  expect(visited.tops.map(({ path }) => path)).toEqual(['/2', '/3', '/4', '/5', '/6']);
});
