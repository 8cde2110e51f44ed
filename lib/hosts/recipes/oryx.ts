import type { Recipe } from '@/lib/domain/records/recipe';

/** Oryx: the host only, nothing else of it is public; its patients use another name of it. The office teaches. */
export const oryx: Recipe = {
  id: 'oryx',
  version: 1,
  name: 'Oryx',
  kind: 'practice',
  trust: 'hint',
  hosts: ['*.myoryx.com'],
  detect: [{}],
  views: [],
};
