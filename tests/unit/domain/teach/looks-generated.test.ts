import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksGenerated } from '@/lib/domain/teach/looks-generated';

describe('an id or a class', () => {
  it.each([
    'ember42',
    'react-17',
    ':r3:',
    'mat-input-0',
    'x8fk2q',
    'css-1q2w3e',
    'c7fx2kq1',
    'field_3',
    'AbCdEfGh',
    '',
  ])('“%s” was made up by a program', (text) => {
    expect(looksGenerated(text)).toBe(true);
  });

  it.each([
    'patient-name',
    'patientName',
    'text_fname',
    'dob',
    'Geburtsdatum',
    'nombre_completo',
    'hd-chart',
    'h1-title',
  ])('“%s” was written by a person', (text) => {
    expect(looksGenerated(text)).toBe(false);
  });

  it('is made up where it is a uuid or a long number, whatever stands around it', () => {
    const word = fc.constantFrom('patient', 'row', 'name', '');
    fc.assert(
      fc.property(word, fc.oneof(fc.uuid(), fc.integer({ min: 10 }).map(String)), word, (before, id, after) => {
        expect(looksGenerated(`${before}-${id}-${after}`)).toBe(true);
      }),
    );
  });
});
