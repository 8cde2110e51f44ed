import { describe, expect, it, vi } from 'vitest';
import type { Transform } from '@/lib/domain/records/recipe';
import { transform } from '@/lib/hosts/transforms';
import { quickest } from '@/tests/fixtures/quickest';

vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T12:00:00Z') });

const read = (text: string, name: Transform) => transform(text, [name]);

describe('dates in numbers', () => {
  it.each([
    ['03/04/1979', 'date-mdy', '1979-03-04'],
    ['03/04/1979', 'date-dmy', '1979-04-03'],
    ['3-4-1979', 'date-dmy', '1979-04-03'],
    ['14.03.1979', 'date-dmy', '1979-03-14'],
    ['14. 03. 1979', 'date-dmy', '1979-03-14'],
    ['14 03 1979', 'date-dmy', '1979-03-14'],
    ['14  /  03  /  1979', 'date-dmy', '1979-03-14'],
    ['1979/3/14', 'date-ymd', '1979-03-14'],
    ['1979-03-14', 'date-ymd', '1979-03-14'],
    ['DOB: 03/14/1979 (47)', 'date-mdy', '1979-03-14'],
    ['03/14/1979 03/14/1979', 'date-mdy', '1979-03-14'],
    ['03/14/79', 'date-mdy', '1979-03-14'],
    ['03/14/05', 'date-mdy', '2005-03-14'],
    ['03/14/26', 'date-mdy', '2026-03-14'],
    ['03/14/27', 'date-mdy', '1927-03-14'],
    ['79/03/14', 'date-ymd', '1979-03-14'],
    ['02/29/2024', 'date-mdy', '2024-02-29'],
  ] as const)('%s as %s is %s', (text, name, expected) => {
    expect(read(text, name)).toBe(expected);
  });

  it.each([
    ['14/03/1979', 'date-mdy', 'there is no month 14'],
    ['02/30/1979', 'date-mdy', 'there is no such day'],
    ['02/29/2023', 'date-mdy', 'not a leap year'],
    ['00/10/1979', 'date-mdy', 'no month'],
    ['03/00/1979', 'date-mdy', 'no day'],
    ['03/14-1979', 'date-mdy', 'two kinds of sign'],
    ['03/14/1979 04/14/1979', 'date-mdy', 'two dates'],
    ['03/14/179', 'date-mdy', 'three digits'],
    ['03/14/1779', 'date-mdy', 'too long ago'],
    ['03/14/2031', 'date-mdy', 'to come'],
    ['1979-03-14', 'date-mdy', 'the year comes first'],
    ['03/14/1979', 'date-ymd', 'the year comes last'],
    ['303-555-0142', 'date-mdy', 'a telephone number'],
    ['', 'date-mdy', 'nothing'],
  ] as const)('%s as %s is dropped: %s', (text, name, _why) => {
    expect(read(text, name)).toBeUndefined();
  });
});

describe('dates in words', () => {
  it.each([
    ['March 14, 1979'],
    ['14 March 1979'],
    ['Mar 14 1979'],
    ['Mar. 14th, 1979'],
    ['14-Mar-1979'],
    ['14-MAR-79'],
    ['14 mar. 1979'],
    ['14 de marzo de 1979'],
    ['14 de Marzo del 1979'],
    ['marzo 14, 1979'],
    ['Wednesday, March 14, 1979'],
    ['Born on 14 March 1979 (47 years)'],
    ['14 March 1979, March 14, 1979'],
  ])('%s is the fourteenth of March', (text) => {
    expect(read(text, 'date-words')).toBe('1979-03-14');
  });

  it.each([
    ['1 ene 1980', '1980-01-01'],
    ['1.º de enero de 1980', '1980-01-01'],
    ['3 abr 1980', '1980-04-03'],
    ['3 ago. 1980', '1980-08-03'],
    ['3 de setiembre de 1980', '1980-09-03'],
    ['Sept 3, 1980', '1980-09-03'],
    ['3 dic 1980', '1980-12-03'],
    ['3rd of Dec 1980', undefined],
    ['30 February 1980', undefined],
    ['14 Smarch 1979', undefined],
    ['14 Mayonnaise 1979', undefined],
    ['14 March 1979 and 15 March 1979', undefined],
    ['14 March 2079', undefined],
    ['constructor 14, 1979', undefined],
  ])('%s is %s', (text, expected) => {
    expect(read(text, 'date-words')).toBe(expected);
  });
});

it.each(['date-mdy', 'date-words', 'address', 'iso-date', 'phone'] as const)(
  '%s takes no longer on a text made for it',
  (name) => {
    const texts = [`1${' '.repeat(400)}2${' '.repeat(400)}x`, '1-'.repeat(500), 'a'.repeat(1_000), '1 de '.repeat(200)];
    const all = () => {
      for (const text of texts) read(text, name);
    };
    expect(quickest(all)).toBeLessThan(200);
  },
);
