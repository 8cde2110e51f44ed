import type { Recipe } from '@/lib/domain/records/recipe';

const header = '.patient-header';

/**
 * OpenMRS Reference Application 2, read from openmrs-module-coreapps (omod/src/main/webapp/fragments/patientHeader.gsp
 * of 2026-05-20). The same header stands on every page of a patient. The date stands behind the age, in words, and with
 * "~" when it is only an estimate.
 */
export const openmrs: Recipe = {
  id: 'openmrs',
  version: 1,
  name: 'OpenMRS',
  kind: 'practice',
  trust: 'public',
  detect: [{ path: '*/patient.page' }, { path: '*.page', has: [header] }],
  views: [
    {
      id: 'header',
      when: {},
      scope: header,
      fields: {
        firstName: [{ select: '.name [class$="givenName"]' }],
        lastName: [{ select: '.name [class$="familyName"]' }],
        // The first kind of number is the primary one; a link may stand before it.
        chart: [
          { select: '.identifiers > div:first-child > em + span' },
          { select: '.identifiers > div:first-child > em + a + span' },
        ],
        bornOn: [{ select: '.gender-age', transforms: ['exact', 'date-words'] }],
        phone: [{ select: '#coreapps-telephoneNumber', transforms: ['phone'] }],
      },
      require: [['chart'], ['firstName', 'lastName']],
    },
  ],
  expect: [{ path: '*/clinicianfacing/patient.page', query: { patientId: '*' } }],
};
