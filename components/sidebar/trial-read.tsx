import '@/lib/i18n/whole-english';
import { useText } from '@/components/hooks/use-text';
import { FieldList } from '@/components/ui/field-list';
import type { TrialLine } from '@/lib/domain/views/site';

/** What was read, with the names of the fields as the desk calls them. */
export function TrialRead(props: { read: TrialLine['read'] }) {
  const { t, format } = useText();
  const rows = props.read.map(({ field, value }) => ({
    field,
    words: t(`recipe.field.${field}`),
    value: field === 'bornOn' ? format.dayOfYear(value) : value,
  }));
  return <FieldList rows={rows} />;
}
