import type { Recipe } from '@/lib/domain/records/recipe';

/** Dentally: host and route only, from public deep links of 2026; how its pages name a patient is not known. The office teaches. */
export const dentally: Recipe = {
  id: 'dentally',
  version: 1,
  name: 'Dentally',
  kind: 'practice',
  trust: 'hint',
  hosts: ['app.dentally.co'],
  detect: [{}],
  views: [],
  expect: [{ path: '/patients/*' }],
};
