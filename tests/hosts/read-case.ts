import type { Recipe } from '@/lib/domain/records/recipe';
import { hostMatches } from '@/lib/domain/sites/never-touched';
import { budgetFor } from '@/lib/hosts/budget';
import { detectRecipes } from '@/lib/hosts/condition';
import type { HostPage } from '@/lib/hosts/host-page';
import { readPage } from '@/lib/hosts/read-page';
import type { Expected } from './pages/page-case';

/** What the engine makes of a page; null when no recipe claims it, or its host is another's. */
export function readCase(page: HostPage, recipe: Recipe): Expected | null {
  const { hostname } = page.window.location;
  if (recipe.hosts && !recipe.hosts.some((glob) => hostMatches(hostname, glob))) return null;
  const budget = budgetFor(page);
  const [detected] = detectRecipes(page, [recipe], budget);
  if (!detected) return null;
  const { viewId, state, fields, visible, expected } = readPage(page, detected, budget).reading;
  return { viewId, state, fields, ...(visible ? {} : { visible }), ...(expected && { expected }) };
}
