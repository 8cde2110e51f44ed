import type { Recipe } from '@/lib/domain/records/recipe';

/** tab32: the host only, nothing else of it is public. The office teaches. */
export const tab32: Recipe = {
  id: 'tab32',
  version: 1,
  name: 'tab32',
  kind: 'practice',
  trust: 'hint',
  hosts: ['*.tab32.com'],
  detect: [{}],
  views: [],
};
