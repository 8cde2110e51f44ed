import { expect, it } from 'vitest';
import { sentAtOf } from '@/lib/domain/sent-at';

const now = Date.parse('2026-03-02T17:00:00Z');

it.each([
  ['2026-03-01T23:30:00.000Z', '2026-03-01T23:30:00.000Z'],
  ['2026-03-01T23:30:00+02:00', '2026-03-01T21:30:00.000Z'],
  ['1772470800000', '2026-03-02T17:00:00.000Z'],
])('reads what a program wrote: %s', (text, instant) => {
  expect(sentAtOf(text, now)).toBe(Date.parse(instant));
});

it.each([
  ['nothing', undefined],
  ['words', 'yesterday, 10:00'],
  ['a day without a zone', '2026-03-01'],
  ['numbers that may be either way round', '03/01/2026 10:00'],
  ['what no calendar knows', '2026-13-45T10:00:00Z'],
  ['what is still to come', '2026-03-02T17:00:01Z'],
])('never %s', (_what, text) => {
  expect(sentAtOf(text, now)).toBeUndefined();
});
