import { describe, expect, it } from 'vitest';
import { makeText } from '@/components/hooks/use-text';
import { loadLanguage } from '@/lib/i18n/translate';

await loadLanguage('es');
const en = makeText('en', 'USD').format;
const es = makeText('es', 'USD').format;
const zone = 'America/Denver';

describe('amounts', () => {
  it.each([
    [431000, '$4,310', '$4,310'],
    [88050, '$880.50', '$880.50'],
    [0, '$0', '$0'],
    [null, 'unknown', 'desconocido'],
  ])('%s cents read %s and %s', (cents, english, spanish) => {
    expect([en.money(cents), es.money(cents)]).toEqual([english, spanish]);
  });

  it('follow the currency of the practice', () => {
    expect(makeText('en', 'GBP').format.money(431000)).toBe('£4,310');
  });

  it('of a sum keep what is unknown beside what is known', () => {
    expect(en.sum({ cents: 100000, unknown: 0, count: 2 })).toBe('$1,000');
    expect(en.sum({ cents: 100000, unknown: 2, count: 3 })).toBe('$1,000 + 2 unknown');
    expect(en.sum({ cents: 0, unknown: 2, count: 2 })).toBe('unknown');
    expect(en.sum({ cents: 0, unknown: 0, count: 0 })).toBe('$0');
  });
});

describe('days and times', () => {
  it('read day first in both languages', () => {
    expect(en.day('2026-04-16')).toBe('Thu 16 Apr');
    expect(es.day('2026-04-16')).toBe('jue 16 abr');
    expect(en.longDay('2026-04-16')).toBe('Thursday 16 April');
    expect(es.longDay('2026-04-16')).toBe('jueves 16 de abril');
    expect(en.dayOfYear('1979-03-14')).toBe('14 Mar 1979');
  });

  it.each([
    ['2026-04-16', '10:00', 'today 10:00'],
    ['2026-04-17', '08:00', 'tomorrow 8:00'],
    ['2026-04-15', undefined, 'yesterday'],
    ['2026-04-21', '15:00', 'Tue 21 Apr 15:00'],
  ])('due %s %s reads %s', (on, at, words) => {
    expect(en.due({ on, zone, ...(at && { at }) }, '2026-04-16')).toBe(words);
  });

  it('are those of the zone, not of this computer', () => {
    const at = Date.parse('2026-04-16T03:30:00Z');
    expect([en.clock(at, 'Pacific/Auckland'), en.dayOf(at, 'Pacific/Auckland')]).toEqual(['15:30', '2026-04-16']);
    expect([en.clock(at, zone), en.dayOf(at, zone)]).toEqual(['21:30', '2026-04-15']);
  });

  it('name a place by its zone', () => expect(en.place('America/St_Johns')).toBe('St Johns'));
});
