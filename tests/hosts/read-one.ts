import type { FieldName } from '@/lib/domain/records/claim';
import type { Source } from '@/lib/domain/records/recipe';
import { createBudget } from '@/lib/hosts/budget';
import { type Reading, readView } from '@/lib/hosts/read-page';
import { hostPage } from './host-page';

/** What one field's sources make of a page; `many` is an ambiguous reading. */
export function readOne(html: string, sources: Source[], url = 'https://host.test/'): string | 'none' | 'many' {
  const { state, fields } = readFields(html, { fullName: sources }, url);
  return state === 'ambiguous' ? 'many' : (fields.fullName ?? 'none');
}

/** All fields are required: one that says two things makes the reading ambiguous. */
export function readFields(
  html: string,
  fields: Partial<Record<FieldName, Source[]>>,
  url = 'https://host.test/',
): Pick<Reading, 'state' | 'fields'> {
  const page = hostPage({ html, url });
  const require = [Object.keys(fields) as FieldName[]];
  const view = { id: 'view', when: {}, scope: 'body', fields, require };
  return readView(
    page,
    view,
    createBudget(() => 0),
  );
}
