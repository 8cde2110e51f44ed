import type { FieldName, FrameReading } from '@/lib/domain/records/claim';
import type { PageParts } from '../host-page';

type Fields = Partial<Record<FieldName, string>>;

/** What must be read of a page; null: its recipe does not know it. */
export interface Expected {
  viewId: string | null;
  state: FrameReading['state'];
  fields: Fields;
  visible?: false;
  /** Somebody should have been found on this route. */
  expected?: true;
}

/** One page and what must be read of it. */
export interface PageCase extends PageParts {
  name: string;
  expected: Expected | null;
}

export const noView: Expected = { viewId: null, state: 'no-view', fields: {} };

export function found(viewId: string, fields: Fields): Expected {
  return { viewId, state: 'found', fields };
}

/** Half a reading may stay behind; nobody is named by it. */
export function none(viewId: string, fields: Fields = {}): Expected {
  return { viewId, state: 'none', fields };
}

export function ambiguous(viewId: string): Expected {
  return { viewId, state: 'ambiguous', fields: {} };
}

/** The same on a route where somebody should be found. */
export function due(expected: Expected): Expected {
  return { ...expected, expected: true };
}
