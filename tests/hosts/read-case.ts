import { detectRecipe } from '@/lib/hosts/condition';
import { readPage } from '@/lib/hosts/read-page';
import type { HostPage } from '@/lib/hosts/host-page';
import type { Recipe } from '@/lib/domain/records/recipe';
import type { PageCase } from './pages/page-case';

/** What the engine makes of a page; null when no recipe claims it. */
export function readCase(page: HostPage, recipe: Recipe): PageCase['expected'] {
  const detected = detectRecipe(page, [recipe]);
  if (!detected) return null;
  const { viewId, state, fields, visible } = readPage(page, detected);
  return { viewId, state, fields, ...(visible ? {} : { visible }) };
}
