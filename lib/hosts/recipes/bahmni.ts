import type { Recipe } from '@/lib/domain/records/recipe';

const link = '#dashboard-link';
const profile = '#patient_information .patient-name';

/**
 * Bahmni's clinical app, read from Bahmni/openmrs-module-bahmniapps (ui/app/clinical/dashboard/views/
 * clinicalDashboardHeader.html and ui/app/common/displaycontrols/patientprofile/views/patientProfile.html of
 * 2026-07-23). `.patient-name` alone stands in lists too. Dates have two digits for the year and are not read.
 */
export const bahmni: Recipe = {
  id: 'bahmni',
  version: 1,
  name: 'Bahmni',
  kind: 'practice',
  trust: 'public',
  detect: [{ path: '*/bahmni/clinical/*' }],
  views: [
    {
      id: 'patient',
      when: { hash: '#/*/patient/*' },
      // The link back to the dashboard is folded away on the dashboard itself, which has the profile instead.
      scope: '#dashboard-link, #patient_information',
      fields: {
        fullName: [{ select: `${link} .patient-name` }, { select: profile, transforms: ['before-bracket'] }],
        chart: [{ select: `${link} .patient-id` }, { select: profile, transforms: ['in-brackets'] }],
      },
      require: [['chart', 'fullName']],
    },
  ],
  expect: [{ hash: '#/*/patient/*/dashboard*' }],
};
