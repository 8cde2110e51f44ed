import type { Id, Instant } from './base';
import type { FieldName } from './claim';

/**
 * The closed list of what may happen to a value that was read; one that does not fit drops it. `param:name` takes the
 * value behind `name=` in a link or a click handler, as text. `in-brackets` takes what stands in the only brackets,
 * `addressed-name` the name in front of an address in brackets; `exact` drops what is marked `~`, an estimate.
 */
export type Transform =
  | 'squash'
  | 'without-mailto'
  | 'address'
  | 'address-name'
  | 'iso-date'
  | 'date-mdy'
  | 'date-dmy'
  | 'date-ymd'
  | 'date-words'
  | 'phone'
  | 'after-colon'
  | 'before-bracket'
  | 'in-brackets'
  | 'addressed-name'
  | 'after-slash'
  | 'exact'
  | 'as-list'
  | `param:${string}`;

/**
 * Where one value may stand, and how it is read: its visible text, unless an attribute or a property is named. An
 * attribute stays true while a page folds its element away; text counts only while it is shown. Exactly one of
 * `select` and `label` says where.
 */
export interface Source {
  /** At most 256 characters. `{path1}` … `{path9}` stand for the segments of the document's path, quoted for CSS. */
  select?: string;
  /** Words beside the value, as the page shows them: label before value, `dt`/`dd`, header and cell, `label for`. */
  label?: string[];
  /** It stands in a shadow root: the elements that hold one inside the other, outermost first, each the only one. */
  inside?: string[];
  /** Elements inside one of these never count. */
  not?: string;
  attribute?: string;
  property?: 'value';
  /** Of several that are shown only the last one counts: the newest message of a thread. */
  pick?: 'last';
  /**
   * An element whose attribute of this name holds the view's own address (`ownEmail`) is skipped; so is a value that is
   * that address, for which `text` says as much.
   */
  notOwn?: string;
  /** Absent: only `squash`. */
  transforms?: Transform[];
}

/** Everything named must hold. Path, hash and query values are globs: `*` is any run of characters, nothing else is special. */
export interface Condition {
  path?: string;
  query?: Record<string, string>;
  hash?: string;
  has?: string[];
  hasNot?: string[];
}

export interface View {
  id: string;
  /** The name of the frame, or `top`; without it every frame may match. */
  frame?: string;
  when: Condition;
  /** Only what stands inside is read and observed. */
  scope: string;
  fields: Partial<Record<FieldName, Source[]>>;
  /** One of these groups must be complete; a field of any group that shows two values makes the reading ambiguous. */
  require: FieldName[][];
}

/**
 * `verified`: seen running; `public`: read from public sources; `hint`: host and route only, leads into teaching;
 * `taught`: by the office itself, or from a colleague's file; `guess`: labels anywhere, offered and never linked.
 */
export type RecipeTrust = 'verified' | 'public' | 'hint' | 'taught' | 'guess';

/** How one system's pages name who is on screen. Data only: no code, no regular expression. */
export interface Recipe {
  /** Taught ones begin with `taught-`. */
  id: string;
  version: number;
  /** The system's own name, as the user knows it. */
  name: string;
  kind: 'practice' | 'mail';
  trust: RecipeTrust;
  /** What it was seen running on, such as `1.6`. */
  verifiedOn?: string;
  /** Globs of host names; absent: any site that was switched on. */
  hosts?: string[];
  /** Any of these. */
  detect: Condition[];
  views: View[];
  /**
   * Pages on which somebody must be found: finding nobody there again and again means that the page was rebuilt. What
   * they name must be shown: a webmail keeps what was read before in the page, hidden.
   */
  expect?: Condition[];
  /**
   * The frames of one page complete each other: one of these groups must be complete over all frames that are shown.
   * Absent: each view's own `require` decides.
   */
  together?: FieldName[][];
}

/** What is known of a recipe without reading a page: all that the core needs of those that come with the extension. */
export type RecipeHead = Omit<Recipe, 'detect' | 'views' | 'expect'>;

/** Of one that comes with the extension. */
export interface BundledHead extends RecipeHead {
  /** The views that name somebody. */
  names: string[];
}

/** One earlier or present shape of a taught recipe. */
export interface RecipeVersion {
  recipe: Recipe;
  at: Instant;
}

/** A recipe that this office taught or took over from a file. In `storage.local`: it works while locked, and names nobody. */
export interface OfficeRecipe {
  id: Id;
  origin: string;
  /** `trial`: its readings are shown only to whoever teaches it, until a second patient was read rightly. */
  state: 'trial' | 'active' | 'off';
  /** While it is off: what it is again when it is switched on. */
  before?: 'trial' | 'active';
  source: 'taught' | 'file';
  current: Recipe;
  /** Newest first, without the current one; at most ten. */
  earlier: RecipeVersion[];
  changedAt: Instant;
}

/** How a view has fared on one site. Counts pages, names nobody. */
export interface RecipeHealth {
  origin: string;
  recipeId: string;
  /** Empty: no view of the recipe knew the page. */
  viewId: string;
  /** Newest last, at most ten: `1` found somebody where one was expected, `0` did not. */
  recent: string;
  lastFoundAt?: Instant;
}
