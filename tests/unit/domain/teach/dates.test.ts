import { describe, expect, it } from 'vitest';
import { datesOf, isUnclear, possibleDates } from '@/lib/domain/teach/dates';
import { aPick, taught, today } from './picks';

const days = (text: string) => datesOf(aPick(text), today).map(({ format, on }) => `${format} ${on}`);
const born = (text: string) => [taught('bornOn', text)];
const possible = (now: string, before: string) => possibleDates(born(now), born(before), today).map(({ on }) => on);

describe('the days that a text may mean', () => {
  it.each([
    ['1980-04-03', ['iso-date 1980-04-03']],
    ['03/04/1980', ['date-mdy 1980-03-04', 'date-dmy 1980-04-03']],
    ['25/12/1975', ['date-dmy 1975-12-25']],
    ['12/25/1975', ['date-mdy 1975-12-25']],
    ['3 de abril de 1980', ['date-words 1980-04-03']],
    ['Born: 25.12.1975 (50)', ['date-dmy 1975-12-25']],
    ['K-20417', []],
    ['Elena Ruvaldi', []],
  ])('%s', (text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  it('are days on which somebody alive was born', () => {
    expect(days('2026-11-24')).toEqual(['iso-date 2026-11-24']);
    expect(days('2026-11-25')).toEqual([]);
    expect(days('1900-11-24')).toEqual([]);
  });

  it('are asked about only where they differ', () => {
    expect(isUnclear(datesOf(aPick('03/04/1980'), today))).toBe(true);
    expect(isUnclear(datesOf(aPick('04/04/1980'), today))).toBe(false);
    expect(isUnclear([])).toBe(false);
  });
});

describe('two patients', () => {
  it('settle between them how days are written', () => {
    expect(possible('03/04/1980', '25/12/1975')).toEqual(['1980-04-03']);
    expect(possible('03/04/1980', '12/25/1975')).toEqual(['1980-03-04']);
    expect(possible('03/04/1980', '05/06/1975')).toHaveLength(2);
  });

  it('are taken as they are now where nothing fits both', () => {
    expect(possible('1980-04-03', '25/12/1975')).toEqual(['1980-04-03']);
    expect(possibleDates([], born('25/12/1975'), today).map(({ on }) => on)).toEqual(['1975-12-25']);
    expect(possibleDates([], [], today)).toEqual([]);
  });
});
