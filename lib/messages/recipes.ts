import type { Answer } from '@/lib/domain/answer';
import type { Id } from '@/lib/domain/records/base';
import type { RecipeLine, RecipePreview, RecipeProblem } from '@/lib/domain/views/site';

type Done = Promise<Answer<null>>;

/** The office's own recipes, and what of a page may be told to those who help. */
export interface RecipeProtocol {
  recipes(q: Record<string, never>): Promise<Answer<{ recipes: RecipeLine[] }>>;
  /** On again is what it was before: believed, or on trial. */
  recipeSwitch(c: { id: Id; on: boolean }): Done;
  recipeRename(c: { id: Id; name: string }): Done;
  /** Back to an older one, which has to read two patients rightly before it is believed. */
  recipeRestore(c: { id: Id; version: number }): Done;
  recipeRemove(c: { id: Id }): Done;
  /** Undoes `recipeRemove`, until the browser closes. */
  recipeKeep(c: { id: Id }): Done;
  /** The page writes the file. */
  recipeExport(c: { id: Id }): Promise<Answer<{ fileName: string; text: string }>>;
  /** What a file would read, or what is wrong with it; nothing is saved. */
  recipePreview(q: { text: string }): Promise<Answer<{ preview: RecipePreview } | { problems: RecipeProblem[] }>>;
  /** Takes a file over for a site that is switched on; on trial until it has read two patients rightly. */
  recipeTake(c: { text: string; origin: string }): Promise<Answer<{ id: Id }>>;
  /** The user says whether the recipe on trial reads the patient on screen rightly. */
  recipeTrial(c: { tabId?: number; id: Id; right: boolean }): Promise<Answer<{ believed: boolean }>>;
  /** Forgets a site that is off. What was taught there stays. */
  removeSite(c: { origin: string }): Done;
  /** How the pages of a tab are built, every text masked. */
  structure(q: { tabId?: number }): Promise<Answer<{ report: string }>>;
  structureCopied(c: Record<string, never>): Done;
}
