import type { Page } from '@playwright/test';
import type { OfficeRecipe } from '@/lib/domain/records/recipe';
import type { Installed } from './installed.ts';

/** Puts recipes where the office keeps its own. The worker, which alone writes there, starts anew and reads them. */
export async function plantRecipes(it: Installed, desk: Page, recipes: OfficeRecipe[]): Promise<void> {
  await desk.evaluate((kept) => chrome.storage.local.set({ recipes: kept }), recipes);
  await it.stopWorker(desk);
}
