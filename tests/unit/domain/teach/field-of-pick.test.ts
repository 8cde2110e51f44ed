import { describe, expect, it } from 'vitest';
import { chartReading, fieldOfPick, isHalfName, isLastFirst, nameReading } from '@/lib/domain/teach/field-of-pick';
import type { TaughtPick } from '@/lib/domain/teach/session';
import { aPick, taught, today } from './picks';

const name = taught('fullName', 'Elena Ruvaldi');
const meaning = (text: string, picks: TaughtPick[], hints = '') => {
  const meant = fieldOfPick(aPick(text, { hints }), picks, today);
  return 'field' in meant ? meant.field : meant.problem;
};

describe('the first click', () => {
  it.each([
    ['Elena Ruvaldi', 'fullName'],
    ['Patient: Ruvaldi, Elena (46)', 'fullName'],
    ['Zoë de la Fuente Ñandú', 'fullName'],
    ['K-20417', 'not-a-name'],
    ['1980-04-03', 'not-a-name'],
    ['3 abril 1980', 'not-a-name'],
    ['elena@example.test', 'email'],
    ['Elena Ruvaldi <elena@example.test>', 'email'],
    ['write to elena@example.test today', 'not-a-name'],
    ['', 'nothing-there'],
    ['word '.repeat(40), 'too-much'],
  ])('on “%s” is %s', (text, expected) => {
    expect(meaning(text, [])).toBe(expected);
  });
});

describe('a click after the name', () => {
  it.each([
    ['K-20417', '', 'chart'],
    ['20417', '', 'chart'],
    ['03/04/1980', '', 'bornOn'],
    ['elena@example.test', '', 'email'],
    ['(303) 555-0142', '', 'phone'],
    ['3035550142', 'mobile', 'phone'],
    ['3035550142', 'handy', 'phone'],
    ['Tomas Brenkov', '', 'fullName'],
    ['***', '', 'not-understood'],
    ['write to elena@example.test today', '', 'not-understood'],
    ['12 chairs in three rooms (all)', '', 'not-understood'],
  ])('on “%s” with hints “%s” is %s', (text, hints, expected) => {
    expect(meaning(text, [name], hints)).toBe(expected);
  });

  it('on a long number is the phone once the chart number is known', () => {
    expect(meaning('3035550142', [name])).toBe('chart');
    expect(meaning('3035550142', [name, taught('chart', 'K-1')])).toBe('phone');
  });
});

describe('what is left of a text', () => {
  it('is the least cut that is a name', () => {
    expect(nameReading(aPick('Patient: Ruvaldi, Elena (46)'))?.value).toBe('Ruvaldi, Elena');
    expect(nameReading(aPick('Elena Ruvaldi'))?.transforms).toEqual(['squash']);
    expect(nameReading(aPick('20417'))).toBeUndefined();
  });

  it('is one word with a digit where there is one', () => {
    expect(chartReading(aPick('Chart: K-20417'))?.value).toBe('K-20417');
    expect(chartReading(aPick('Elena Ruvaldi (20417)'))?.value).toBe('20417');
    expect(chartReading(aPick('Elena'))).toBeUndefined();
  });
});

describe('half a name', () => {
  it('is one word', () => {
    expect(['Elena', 'Ruvaldi, Elena', 'Elena Ruvaldi'].map((text) => isHalfName(aPick(text)))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is the last one first where the words beside it say so, and else in the order of the clicks', () => {
    const half = (hints: string) => aPick('Elena', { hints });
    expect(isLastFirst(half('last name'), half('first name'))).toBe(true);
    expect(isLastFirst(half('apellidos'), half(''))).toBe(true);
    expect(isLastFirst(half('vorname'), half('nachname'))).toBe(false);
    expect(isLastFirst(half(''), half(''))).toBe(false);
  });
});
