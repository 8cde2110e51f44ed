import type { OfficeRecipe } from '@/lib/domain/records/recipe';
import type { Office } from '../../harness/office.ts';
import { plantRecipes } from '../../harness/plant-recipes.ts';
import type { Apps } from './start-apps.ts';

/** What teaching the invented system ends with; tests/e2e/specs/teach.spec.ts is about how it comes to be. */
export async function teachInvented({ it, desk }: Office, apps: Apps): Promise<void> {
  const route = { path: '/akte/*/uebersicht' };
  const taught: OfficeRecipe = {
    id: 'taught-akten',
    origin: apps.origin('invented'),
    state: 'active',
    source: 'taught',
    current: {
      id: 'taught-akten',
      version: 1,
      name: 'Akten',
      kind: 'practice',
      trust: 'taught',
      detect: [route],
      views: [
        {
          id: 'taught',
          when: route,
          scope: 'body',
          fields: {
            fullName: [{ label: ['Patientin/Patient'] }],
            bornOn: [{ label: ['Geburtsdatum'], transforms: ['iso-date'] }],
          },
          require: [['fullName', 'bornOn']],
        },
      ],
      expect: [route],
    },
    earlier: [],
    changedAt: 0,
  };
  await plantRecipes(it, desk, [taught]);
}
