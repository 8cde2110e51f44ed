import { describe, expect, it } from 'vitest';
import { isName, namePartOf } from '@/lib/domain/teach/name-parts';

describe('words beside a value', () => {
  it.each([
    ['First name', 'first'],
    ['firstName', 'first'],
    ['patient_first_name', 'first'],
    ['fname', 'first'],
    ['given-name', 'first'],
    ['First', 'first'],
    ['Nombre:', 'first'],
    ['Nombre de pila', 'first'],
    ['Vorname *', 'first'],
    ['Prénom', 'first'],
    ['Last name', 'last'],
    ['family-name', 'last'],
    ['Surname', 'last'],
    ['Apellidos', 'last'],
    ['Apellido paterno', 'last'],
    ['Nachname', 'last'],
    ['Nom de famille', 'last'],
    ['Name', undefined],
    ['Last visit', undefined],
    ['First appointment', undefined],
    ['Insurance', undefined],
    ['Maiden last name', undefined],
    ['Middle name', undefined],
    ['Nombre y apellidos', undefined],
    ['First and last name', undefined],
    ['Emergency contact last name', undefined],
  ])('“%s” say: %s', (words, expected) => {
    expect(namePartOf([words])).toBe(expected);
  });

  it('say nothing where they contradict each other', () => {
    expect(namePartOf(['First name', 'lastName'])).toBeUndefined();
    expect(namePartOf(['Elena', 'First name'])).toBe('first');
  });
});

it.each([
  ['Elena', true],
  ['O’Brien-Ñandú, Zoë', true],
  ['K-20417', false],
  ['a@b.test', false],
  ['***', false],
  ['a b c d e f g h i', false],
])('“%s” is a name: %s', (text, expected) => {
  expect(isName(text)).toBe(expected);
});
