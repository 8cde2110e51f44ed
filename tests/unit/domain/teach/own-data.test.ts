import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsOwnData, ownDataOf, wordsOfSource } from '@/lib/domain/teach/own-data';

const elena = ownDataOf(['Ruvaldi, Elena', '1980-04-03', 'K-20417', '+41 44 555 01 42', 'Al']);

describe('what belongs to one patient', () => {
  it.each([
    'pt-ruvaldi',
    'RuvaldiElena',
    'elena_ruvaldi',
    'rúvaldi',
    'xruvaldix',
    'row-20417',
    'chart/K20417',
    '19800403',
    '03041980',
    '5550142',
    'al',
    'open-al',
  ])('is in “%s”', (text) => {
    expect(holdsOwnData(text, elena)).toBe(true);
  });

  it.each(['patient-name', 'Geburtsdatum', 'h2', 'algebra', 'row-17', 'K', 'elen'])('is not in “%s”', (text) => {
    expect(holdsOwnData(text, elena)).toBe(false);
  });

  it('is found in whatever case, with whatever sign between and with anything around it', () => {
    const word = fc.stringMatching(/^[a-z]{4,12}$/);
    const around = fc.stringMatching(/^[-_.:]?$/);
    const cased = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => text.charAt(0).toUpperCase() + text.slice(1),
    );
    fc.assert(
      fc.property(word, word, around, cased, (first, last, sign, change) => {
        const own = ownDataOf([`${first} ${last}`]);
        expect(holdsOwnData(`id${sign}${change(last)}`, own)).toBe(true);
        expect(holdsOwnData(`${change(first)}${sign}panel`, own)).toBe(true);
      }),
    );
  });
});

it('of an address, what stands in front of the sign and the whole of the provider, not the provider’s words', () => {
  const own = ownDataOf(['elena.ruvaldi@mail.example']);
  for (const text of ['pt-ruvaldi', 'from-elena', 'at-mail.example']) expect(holdsOwnData(text, own)).toBe(true);
  for (const text of ['mail', 'mail-header', 'example']) expect(holdsOwnData(text, own)).toBe(false);
});

it('a source is judged by every word that the page put into it', () => {
  expect(
    wordsOfSource({
      select: 'div.row > input[name="given \\"x\\""] #chart',
      not: '.old',
      inside: ['x-app', 'x-card.open'],
      label: ['Date of birth'],
    }),
  ).toEqual(['given \\"x\\"', 'row', 'chart', 'old', 'open', 'Date of birth']);
});
