import { describe, expect, test } from 'vitest';
import { householdLabel } from '@/lib/domain/build/household-label';
import { ageOn, personLine } from '@/lib/domain/build/person-line';
import { personToCall } from '@/lib/domain/build/person-to-call';
import { aPatient, aPhone, today } from '@/tests/fixtures/records';

test.each([
  ['2012-04-16', '2026-04-16', 14],
  ['2012-04-17', '2026-04-16', 13],
  ['2024-02-29', '2025-02-28', 0],
  ['2024-02-29', '2025-03-01', 1],
  ['2026-04-16', '2026-04-16', 0],
])('born on %s is on %s %i years old', (bornOn, on, age) => expect(ageOn(bornOn, on)).toBe(age));

test('a line names the person by chart and date of birth where they are known', () => {
  expect(personLine(aPatient('a'), today)).toMatchObject({ name: 'Nadia Ferreira-Holt', chart: '20417', age: 47 });
  const { bornOn: _, ...rest } = aPatient('b', { charts: [], kind: 'lead' });
  expect(personLine(rest, today)).toEqual({ id: 'b', rev: 1, kind: 'lead', name: 'Nadia Ferreira-Holt' });
});

describe('whom to call', () => {
  const child = aPatient('child', { bornOn: '2014-01-01', phones: [aPhone('0187', { own: false })] });
  const mother = aPatient('mother', { phones: [aPhone('0187')] });
  const father = aPatient('father', { phones: [aPhone('0188')] });
  const teen = aPatient('teen', { bornOn: '2009-01-01', phones: [aPhone('0189')] });

  test('a grown-up with a phone of their own speaks for themselves, also when another one pays', () => {
    const dependent = { ...father, guarantorId: 'mother' };
    expect(personToCall([dependent], [mother, dependent], today)?.id).toBe('father');
  });

  test('for a child it is the guarantor, else the first adult with a phone of their own', () => {
    expect(personToCall([{ ...child, guarantorId: 'father' }], [child, mother, father], today)?.id).toBe('father');
    expect(personToCall([child], [child, mother, father], today)?.id).toBe('mother');
    expect(personToCall([teen], [teen, mother], today)?.id).toBe('mother');
  });

  test('for several it is the guarantor, else an adult among them before the rest of the household', () => {
    expect(personToCall([child, father], [child, mother, father], today)?.id).toBe('father');
    const ward = { ...child, guarantorId: 'mother' };
    expect(personToCall([ward, father], [ward, mother, father], today)?.id).toBe('mother');
  });

  test('without any telephone it is still somebody: an adult, or the one there is', () => {
    const silent = aPatient('silent', { phones: [] });
    expect(personToCall([child], [child, silent], today)?.id).toBe('silent');
    expect(personToCall([child], [child], today)?.id).toBe('child');
    expect(personToCall([], [], today)).toBeUndefined();
  });

  test('a wrong number is no telephone', () => {
    const unreachable = { ...father, phones: [aPhone('0188', { wrongOn: today })] };
    expect(personToCall([unreachable], [unreachable, mother], today)?.id).toBe('mother');
  });
});

test('a household is called by its label, else by the last names of its members', () => {
  const members = [aPatient('a'), aPatient('b'), aPatient('c', { name: { first: 'Kim', last: 'Ortega' } })];
  expect(householdLabel('The cousins', members)).toBe('The cousins');
  expect(householdLabel('', members)).toBe('Ferreira-Holt, Ortega');
});
