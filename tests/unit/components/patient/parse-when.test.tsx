import { describe, expect, it } from 'vitest';
import { loadWhenParser, type WhenReading } from '@/components/hooks/parse-when';

// Thursday 16 April 2026, 10:12 in Denver
const now = Temporal.ZonedDateTime.from('2026-04-16T10:12[America/Denver]').epochMilliseconds;

function words(reading: WhenReading): string {
  if (reading.kind !== 'read') return reading.kind;
  const parts = [reading.on, reading.at, reading.followUp, reading.promised ? 'promised' : undefined];
  return parts.filter(Boolean).join(' ');
}

const english: [string, string][] = [
  ['tue 3pm call, promised', '2026-04-21 15:00 call promised'],
  ['thu', '2026-04-23'],
  ['today 4pm', '2026-04-16 16:00'],
  ['mon at 3', '2026-04-20 15:00'],
  ['mon 9', '2026-04-20 09:00'],
  ['fri 8', '2026-04-17 08:00'],
  ['fri 8:30', '2026-04-17 08:30'],
  ['after the weekend', '2026-04-20'],
  ['in 2 weeks, text', '2026-04-30 text'],
  ['in two months email', '2026-06-16 email'],
  ['2w', '2026-04-30'],
  ['next week call', '2026-04-23 call'],
  ['friday afternoon', '2026-04-17 14:00'],
  ['monday morning, promised', '2026-04-20 09:00 promised'],
  ['this afternoon', '2026-04-16 14:00'],
  ['apr 30 letter', '2026-04-30 letter'],
  ['jan 5', '2027-01-05'],
  ['in 2 hours', '2026-04-16 12:12'],
  ['fri 15h', '2026-04-17 15:00'],
  ['noon tomorrow', '2026-04-17 12:00'],
  ['4pm call, promised', '2026-04-16 16:00 call promised'],
  ['mar 3pm', 'unclear'],
  ['yesterday', 'past'],
  ['today 9am', 'past'],
  ['whenever she likes', 'unclear'],
  ['   ', 'empty'],
];

const spanish: [string, string][] = [
  ['mar 15:00 llamar, prometido', '2026-04-21 15:00 call promised'],
  ['martes a las 3 de la tarde', '2026-04-21 15:00'],
  ['el martes a las 3pm llamada', '2026-04-21 15:00 call'],
  ['mañana', '2026-04-17'],
  ['mañana por la mañana', '2026-04-17 09:00'],
  ['pasado mañana', '2026-04-18'],
  ['en dos semanas, mensaje', '2026-04-30 text'],
  ['la próxima semana correo', '2026-04-23 email'],
  ['después del fin de semana', '2026-04-20'],
  ['lunes 9:30', '2026-04-20 09:30'],
  ['jue', '2026-04-23'],
  ['jue 9', '2026-04-23 09:00'],
  ['vie 15h', '2026-04-17 15:00'],
  ['el viernes por la tarde', '2026-04-17 14:00'],
  ['mié 10:00', '2026-04-22 10:00'],
  ['30 de abril carta', '2026-04-30 letter'],
  ['a las 4 de la tarde, llamar', '2026-04-16 16:00 call'],
  ['tue 3pm call', 'unclear'],
  ['ayer', 'past'],
  ['cuando quiera', 'unclear'],
];

describe('a typed date', () => {
  it.each(english)('reads %s', async (text, meant) => {
    const parse = await loadWhenParser('en');
    expect(words(parse(text, now, 'America/Denver'))).toBe(meant);
  });

  it.each(spanish)('reads %s in Spanish', async (text, meant) => {
    const parse = await loadWhenParser('es');
    expect(words(parse(text, now, 'America/Denver'))).toBe(meant);
  });

  it('counts from the day of the practice, not of the computer', async () => {
    const parse = await loadWhenParser('en');
    expect(words(parse('tomorrow', now, 'Pacific/Auckland'))).toBe('2026-04-18');
    expect(words(parse('tomorrow', now, 'Pacific/Honolulu'))).toBe('2026-04-17');
  });
});
