import type { Recipe } from '@/lib/domain/records/recipe';

/**
 * Medplum's app, read from medplum/medplum (packages/react/src/PatientHeader/PatientHeader.tsx and
 * packages/react/src/MedplumLink/MedplumLink.tsx, version 5 of 2026). Classes are hashes; the link to the patient whom
 * the path names is the patient's name, and the date of birth is the stored one. Only a FHIR id is a number there, so
 * none is read.
 */
export const medplum: Recipe = {
  id: 'medplum',
  version: 1,
  name: 'Medplum',
  kind: 'practice',
  trust: 'public',
  detect: [{ path: '/Patient*', has: ['a[href^="/Patient"]'] }],
  views: [
    {
      id: 'patient',
      when: { path: '/Patient/*' },
      scope: 'body',
      fields: {
        fullName: [{ select: 'a[href="/Patient/{path2}"]' }],
        bornOn: [{ label: ['DoB'], transforms: ['iso-date'] }],
      },
      require: [['fullName', 'bornOn']],
    },
  ],
  expect: [{ path: '/Patient/*' }],
};
