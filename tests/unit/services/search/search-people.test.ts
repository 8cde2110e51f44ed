import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchIndex } from '@/lib/services/search/search-index';
import { searchPeople } from '@/lib/services/search/search-people';
import type { DirectoryEntry } from '@/lib/storage/store';
import { today } from '@/tests/fixtures/records';

function person(id: string, first: string, last: string, more: Partial<DirectoryEntry> = {}): DirectoryEntry {
  return { id, householdId: `home-${id}`, kind: 'patient', first, last, charts: [], phones: [], emails: [], ...more };
}

function phone(last4: string, own = true) {
  return { digits: `1720555${last4}`, shown: `(720) 555-${last4}`, own };
}

const people = [
  person('nadia', 'Nadia', 'Ferreira-Holt', {
    charts: ['20417'],
    emails: [{ address: 'Nadia.Holt@mail.example', own: true }],
  }),
  person('lucia', 'Lucía', 'Ortega', { charts: ['20295'], phones: [phone('0187')], preferred: 'Lucha' }),
  person('ines', 'Inés', 'Ortega', { charts: ['20296'], phones: [phone('0187', false)] }),
  person('abel', 'Abel', 'Nwosu', { charts: ['20187'], phones: [phone('0144')] }),
  person('sean', 'Seán', 'O’Brien', { charts: ['A-1204'] }),
  person('ann', 'Ann', 'Lee'),
  person('anna', 'Anna', 'Abara'),
];

function found(text: string, limit = 20): string[] {
  return searchPeople(people, text, limit, today).hits.map((hit) => hit.person.id);
}

describe('by name', () => {
  test.each([
    ['nadia ferreira', 'nadia'],
    ['Ferreira-Holt, Nadia', 'nadia'],
    ['holt nad', 'nadia'],
    ['lucia', 'lucia'],
    ['LUCÍA ORTEGA', 'lucia'],
    ['lucha', 'lucia'],
    ['ortega lucha', 'lucia'],
    ['obrien', 'sean'],
    ["o'brien, sean", 'sean'],
    ['ferrera', 'nadia'],
    ['ferriera nadia', 'nadia'],
    ['nadai', 'nadia'],
    ['ortgea lucia', 'lucia'],
    ['Gerreira', 'nadia'],
    ['rtega lucia', 'lucia'],
    ['natia verreira', 'nadia'],
  ])('%s finds %s first', (text, id) => expect(found(text)[0]).toBe(id));

  test('a whole name ranks before a longer one, exact before typo', () => {
    expect(found('ann').slice(0, 2)).toEqual(['ann', 'anna']);
  });

  test('finds nobody by a name that nobody has, nor by nothing', () => {
    expect(found('zzyzx')).toEqual([]);
    expect(found('')).toEqual([]);
    expect(found(' ,-')).toEqual([]);
  });
});

describe('by number', () => {
  test('the last four digits find everybody with that telephone, its owner first, then a part of a chart number', () => {
    const { hits } = searchPeople(people, '0187', 20, today);
    expect(hits.map((hit) => [hit.person.id, hit.by, hit.matched?.own])).toEqual([
      ['lucia', 'phone', true],
      ['ines', 'phone', false],
      ['abel', 'chart', true],
    ]);
    expect(hits.map((hit) => hit.matched?.text.slice(hit.matched.from, hit.matched.to))).toEqual([
      '0187',
      '0187',
      '0187',
    ]);
  });

  test('a whole chart number comes first', () => expect(found('20187')[0]).toBe('abel'));

  test.each(['(720) 555-0144', '7205550144', '+1 720 555 0144', '17205550144'])('%s is a whole number', (text) =>
    expect(found(text)).toEqual(['abel']),
  );

  test('another area code is another number', () => expect(found('303 555 0144')).toEqual([]));

  test('chart numbers with letters are found with and without their dash', () => {
    expect(found('A-1204')[0]).toBe('sean');
    expect(found('a1204')[0]).toBe('sean');
    expect(found('1204')[0]).toBe('sean');
  });
});

describe('by e-mail', () => {
  test('a piece of the address is enough and is marked', () => {
    const [hit] = searchPeople(people, 'holt@mail', 20, today).hits;
    expect(hit).toMatchObject({ by: 'email', person: { id: 'nadia' }, matched: { from: 6, to: 15, own: true } });
  });
});

const words = fc.constantFrom('ana', 'anna', 'annabel', 'bela', 'lee', 'leeds', 'ola');
const crowd = fc
  .array(fc.tuple(words, words), { maxLength: 30 })
  .map((names) => names.map(([first, last], at) => person(`p${String(at).padStart(2, '0')}`, first, last)));

test('finds everybody whose names begin with the words asked for, in either order, each once', () => {
  fc.assert(
    fc.property(crowd, words, fc.nat({ max: 4 }), (everybody, word, length) => {
      const asked = word.slice(0, length + 1);
      const { hits } = searchPeople(everybody, asked, 100, today);
      const ids = hits.map((hit) => hit.person.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { id, first, last } of everybody) {
        if (first.startsWith(asked) || last.startsWith(asked)) expect(ids).toContain(id);
      }
    }),
  );
});

test('the total is the number of people when all are shown, and more than shown otherwise', () => {
  fc.assert(
    fc.property(crowd, words, fc.integer({ min: 1, max: 40 }), (everybody, word, limit) => {
      const all = searchPeople(everybody, word, 100, today);
      const some = searchPeople(everybody, word, limit, today);
      expect(all.total).toBe(all.hits.length);
      expect(some.hits.length).toBe(Math.min(limit, all.hits.length));
      if (some.hits.length < all.hits.length) expect(some.total).toBeGreaterThanOrEqual(some.hits.length);
    }),
  );
});

test('one index serves one version of the directory', () => {
  expect(searchIndex(people)).toBe(searchIndex(people));
  expect(searchIndex([...people])).not.toBe(searchIndex(people));
});
