import type { Recipe } from '@/lib/domain/records/recipe';

/** CareStack: the host only, nothing else of it is public. The office teaches. */
export const carestack: Recipe = {
  id: 'carestack',
  version: 1,
  name: 'CareStack',
  kind: 'practice',
  trust: 'hint',
  hosts: ['*.carestack.com'],
  detect: [{}],
  views: [],
};
