import type { Recipe } from '@/lib/domain/records/recipe';

/** Curve Dental: host and route only, from public extensions of 2026; how its pages name a patient is not known. The office teaches. */
export const curve: Recipe = {
  id: 'curve',
  version: 1,
  name: 'Curve Dental',
  kind: 'practice',
  trust: 'hint',
  hosts: ['*.curvehero.com'],
  detect: [{}],
  views: [],
  expect: [{ hash: '#*/patient/*' }],
};
