import { Desk } from '@/components/desk/desk';
import { type Permission, PermissionContext } from '@/components/sites/permission';
import { practice } from '../../../gallery/canned';
import type { Canned } from '../../../gallery/fake-client';
import { recipeLines, sites } from '../../../gallery/fixtures/sites';
import { type Mounted, mount } from '../mount';

/** What the browser was asked, and what it says. */
export interface FakePermission extends Permission {
  asked: string[];
  given: string[];
  grants: boolean;
}

export function fakePermission(): FakePermission {
  const asked: string[] = [];
  const given: string[] = [];
  return {
    asked,
    given,
    grants: true,
    async ask(origin) {
      asked.push(origin);
      return this.grants;
    },
    async giveBack(origin) {
      given.push(origin);
      return true;
    },
  };
}

/** The Sites page on the desk, over a core that answers what it is told to. */
export async function openSites(
  more: Canned = {},
  permission: Permission = fakePermission(),
  unanswered: (keyof Canned)[] = [],
): Promise<Mounted> {
  location.hash = '/sites';
  const canned: Canned = { ...practice(), sites, recipes: { recipes: recipeLines }, recipeUndo: null, ...more };
  for (const name of unanswered) delete canned[name];
  return mount(
    <PermissionContext.Provider value={permission}>
      <Desk />
    </PermissionContext.Provider>,
    canned,
  );
}
