import { describe, expect, it } from 'vitest';
import { findWhen, whenTextOf } from '@/components/hooks/find-when';
import { loadWhenParser } from '@/components/hooks/parse-when';

// Thursday 16 April 2026, 10:12 in Denver
const zone = 'America/Denver';
const now = Temporal.ZonedDateTime.from('2026-04-16T10:12[America/Denver]').epochMilliseconds;

const english: [string, string][] = [
  ['can you call me next Tuesday at 3?', '2026-04-21 15:00 call'],
  ['Good morning! Can you call me next Tuesday at 3?', '2026-04-21 15:00 call'],
  ['Good morning, Friday afternoon works. Please text me.', '2026-04-17 14:00 text'],
  ['It began at 3 in the night. Call me tomorrow at 9:30 am.', '2026-04-17 09:30 call'],
  ['I am away until May 4. I will decide then.', '2026-05-04'],
  ['On Mon, Apr 13, Rosa wrote:\n> call me on Wednesday?\nFriday at 11 please', '2026-04-17 11:00'],
  ['We met on March 3, 2026. Could we talk in two weeks?', '2026-04-30'],
  ['Have a nice weekend, and thank you.', 'none'],
  ['It has hurt since 3pm.', 'none'],
  ['Thank you so much', 'none'],
  ['¿Me puede llamar el martes a las 3?', '2026-04-21 15:00 call'],
];
const spanish: [string, string][] = [
  ['Buenos días. ¿Me puede llamar el martes a las 3?', '2026-04-21 15:00 call'],
  ['Mejor el viernes por la tarde, por correo.', '2026-04-17 14:00 email'],
  ['Call me next Tuesday at 3', '2026-04-21 15:00 call'],
  ['Muchas gracias', 'none'],
];

async function words(text: string, language: 'en' | 'es'): Promise<string> {
  const found = await findWhen(text, now, zone, language);
  return found ? [found.on, found.at, found.followUp].filter(Boolean).join(' ') : 'none';
}

describe('the day in somebody’s words', () => {
  it.each(english)('%j → %s', async (text, found) => expect(await words(text, 'en')).toBe(found));
  it.each(spanish)('in Spanish %j → %s', async (text, found) => expect(await words(text, 'es')).toBe(found));
});

describe('a day as the field reads it back', () => {
  const days = Array.from({ length: 12 }, (_, month) => `2027-${String(month + 1).padStart(2, '0')}-03`);
  it.each(['en', 'es'] as const)('is the same day and time, every month, in %s', async (language) => {
    const parse = await loadWhenParser(language);
    for (const on of days) {
      expect(parse(whenTextOf({ on, at: '15:00' }, language), now, zone)).toMatchObject({
        kind: 'read',
        on,
        at: '15:00',
      });
      expect(parse(whenTextOf({ on }, language), now, zone)).toMatchObject({ kind: 'read', on });
    }
  });
});
