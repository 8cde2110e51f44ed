import type { Answer } from '@/lib/domain/answer';
import type { Id } from '@/lib/domain/records/base';
import type { RecipeEdit } from '@/lib/domain/sites/edit-recipe';
import type { RecipeLine, RecipeOffer, RecipeProblem } from '@/lib/domain/views/site';

type Done = Promise<Answer<null>>;

/** The office's own recipes, and what of a page may be told to those who help. */
export interface RecipeProtocol {
  recipes(q: Record<string, never>): Promise<Answer<{ recipes: RecipeLine[] }>>;
  /** On again is what it was before: believed, or on trial. */
  recipeSwitch(c: { id: Id; on: boolean }): Done;
  recipeRename(c: { id: Id; name: string }): Done;
  /** Leaves a field out that is not needed, or reads dates in another order, which has to prove itself. */
  recipeEdit(c: { id: Id } & RecipeEdit): Done;
  /** Back to an older one, which has to read two patients rightly before it is believed. */
  recipeRestore(c: { id: Id; version: number }): Done;
  recipeRemove(c: { id: Id }): Done;
  /** Takes back the last change of a recipe, its removal or that it was taken over, until the browser closes. */
  recipeUndo(c: { id: Id }): Done;
  /** The page writes the file. */
  recipeExport(c: { id: Id }): Promise<Answer<{ fileName: string; text: string }>>;
  /** What a file would read, or what is wrong with it; nothing is saved. */
  recipePreview(q: { text: string }): Promise<Answer<{ offer: RecipeOffer } | { problems: RecipeProblem[] }>>;
  /** Takes a file over for a site that is switched on, in place of what reads it; on trial until it has proved itself. */
  recipeTake(c: { text: string; origin: string }): Promise<Answer<{ id: Id }>>;
  /** The user says whether the recipe on trial reads the patient on screen rightly. */
  recipeTrial(c: { tabId?: number; id: Id; right: boolean }): Promise<Answer<{ believed: boolean }>>;
  /** Forgets a site that is off. What was taught there stays. */
  removeSite(c: { origin: string }): Done;
  /** Undoes `removeSite`, until the browser closes. */
  keepSite(c: { origin: string }): Done;
  /** Brings an open tab of the site forward; null where none is open. */
  openSite(c: { origin: string }): Promise<Answer<{ tabId: number | null }>>;
  /** How the pages of a tab are built, every text masked. */
  structure(q: { tabId?: number }): Promise<Answer<{ report: string }>>;
  structureCopied(c: Record<string, never>): Done;
}
