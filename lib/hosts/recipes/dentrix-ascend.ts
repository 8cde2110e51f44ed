import type { Recipe } from '@/lib/domain/records/recipe';

/** Dentrix Ascend: host and route only, from public scripts of 2026; how its pages name a patient is not known. The office teaches. */
export const dentrixAscend: Recipe = {
  id: 'dentrix-ascend',
  version: 1,
  name: 'Dentrix Ascend',
  kind: 'practice',
  trust: 'hint',
  hosts: ['live*.dentrixascend.com'],
  detect: [{}],
  views: [],
  expect: [
    { path: '/pm*', hash: '#*patient/*' },
    { path: '/pm*', hash: '#/ledger/*' },
  ],
};
