import type { Recipe } from '@/lib/domain/records/recipe';

/** Denticon: host and route only, from public scripts of 2026; a patient stands in frames of fixed names, in a way not known. The office teaches. */
export const denticon: Recipe = {
  id: 'denticon',
  version: 1,
  name: 'Denticon',
  kind: 'practice',
  trust: 'hint',
  hosts: ['*.denticon.com'],
  detect: [{}],
  views: [],
  expect: [{ query: { patid: '*' } }],
};
