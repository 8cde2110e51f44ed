import type { FieldName } from '@/lib/domain/records/claim';
import type { PageParts } from '../host-page';

/** One page and what must be read of it. */
export interface PageCase extends PageParts {
  name: string;
  expected: {
    viewId: string | null;
    state: 'found' | 'none' | 'ambiguous' | 'no-view';
    fields: Partial<Record<FieldName, string>>;
    visible?: false;
  } | null;
}
