import type { OfficeRecipe, Recipe } from '@/lib/domain/records/recipe';

export const chartsAt = 'https://charts.test';

/** A taught recipe of one page. */
export function taught(id: string, given: Partial<Recipe> = {}): Recipe {
  return {
    id: `taught-${id}`,
    version: 1,
    name: 'Charts',
    kind: 'practice',
    trust: 'taught',
    detect: [{}],
    views: [
      {
        id: 'chart',
        when: {},
        scope: 'body',
        fields: { fullName: [{ select: '#name' }], chart: [{ select: '#chart' }] },
        require: [['fullName', 'chart']],
      },
    ],
    ...given,
  };
}

export function office(id: string, given: Partial<OfficeRecipe> = {}): OfficeRecipe {
  return {
    id,
    origin: chartsAt,
    state: 'active',
    source: 'taught',
    current: taught(id),
    earlier: [],
    changedAt: 1,
    ...given,
  };
}
