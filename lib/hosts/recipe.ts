import type { FieldName } from '@/lib/domain/records/claim';

/** The closed list of what may happen to a value that was read; `undefined` drops it. */
export type Transform = 'squash' | 'without-mailto' | 'address' | 'address-name' | 'iso-date' | 'phone' | 'as-list';

/**
 * Where one value may stand, and how it is read: its visible text, unless an attribute or a property is named. An
 * attribute stays true while a page folds its element away; text counts only while it is shown. Selectors are at
 * most 256 characters.
 */
export interface Source {
  select: string;
  /** Elements inside one of these never count. */
  not?: string;
  attribute?: string;
  property?: 'value';
  /** Absent: only `squash`. */
  transforms?: Transform[];
}

/** Everything named must hold. Paths are globs: `*` is any run of characters, nothing else is special. */
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

/** How one system's pages name who is on screen. Data only: no code, no regular expression. */
export interface Recipe {
  id: string;
  version: number;
  kind: 'practice' | 'mail';
  /** Any of these. */
  detect: Condition[];
  views: View[];
}

/** The page as it is handed in; the engine knows no other. */
export interface HostPage {
  document: Document;
  window: Window & typeof globalThis;
}
