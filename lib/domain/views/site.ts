import type { Id, Instant } from '../records/base';
import type { FieldName } from '../records/claim';
import type { Site } from '../records/practice';
import type { OfficeRecipe, Recipe } from '../records/recipe';
import type { DateOrder } from '../sites/edit-recipe';
import type { NeverWhy } from '../sites/never-touched';
import type { ProofStep } from '../sites/proof';
import type { RecipeProblemCode } from '../sites/recipe-problems';

/** `lost`: the browser took its permission back; `never`: on a list of what is never touched. */
export type SiteState = 'on' | 'off' | 'lost' | 'never';

/** How a site has fared lately; `partly`: some of its pages are no longer recognised; `unseen`: nothing is known yet. */
export type HealthWord = 'good' | 'sometimes' | 'partly' | 'unrecognised' | 'unseen';

export interface SiteLine extends Site {
  granted: boolean;
  state: SiteState;
  never?: NeverWhy;
  /** What the site turned out to be; with `source` the office's own. */
  recipe?: Pick<Recipe, 'id' | 'name' | 'trust' | 'verifiedOn'> & { source?: OfficeRecipe['source'] };
  health: HealthWord;
}

/** A recipe of the office's own. Says what is read, never what was read. */
export interface RecipeLine {
  id: Id;
  origin: string;
  name: string;
  kind: Recipe['kind'];
  state: OfficeRecipe['state'];
  source: OfficeRecipe['source'];
  reads: FieldName[];
  /** What of it may be left out. */
  optional: FieldName[];
  /** How dates in numbers are understood, where it reads them in one way. */
  dates?: DateOrder;
  version: number;
  changedAt: Instant;
  /** Newest first. */
  earlier: { version: number; at: Instant }[];
  health: HealthWord;
}

/** `beside`: next to a word of the page; `marked`: a place that has a name of its own; `position`: by its place among others. */
export type PlaceKind = 'beside' | 'marked' | 'position';

export interface PlaceLine {
  kind: PlaceKind;
  /** The words beside it. */
  labels?: string[];
  /** A field that is filled in, or a link's target, in place of shown text. */
  of?: 'field' | 'link' | 'hidden-name';
}

/** A recipe from a file, before anything is saved: data within bounds, and where it may be used. */
export interface RecipeOffer {
  recipe: Recipe;
  /** The host it was made on; null where the file does not say. */
  host: string | null;
  /** Sites that are switched on and may take it, the likeliest first; what it would replace there. */
  sites: { origin: string; replaces?: Pick<RecipeLine, 'name' | 'version'> }[];
}

/** All that a recipe can do. */
export interface RecipeDescription {
  reads: { field: FieldName; required: boolean; places: PlaceLine[] }[];
  /** Parts of addresses it applies to, with `*` for whatever changes; empty: every page of the site. */
  routes: string[];
}

/** What is wrong with a recipe from a file, and where in it, such as `recipe.views.0.scope`. */
export interface RecipeProblem {
  code: RecipeProblemCode;
  at: string;
}

/** What a recipe on trial reads on this page, and what it still has to show. */
export interface TrialLine {
  id: Id;
  name: string;
  read: { field: FieldName; value: string }[];
  step: ProofStep;
}
