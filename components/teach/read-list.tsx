import '@/lib/i18n/whole-english';
import { useText } from '@/components/hooks/use-text';
import { FieldList } from '@/components/ui/field-list';
import type { TeachView } from '@/lib/domain/views/teach';

/** What was read, in words of the desk: "Name: …, Date of birth: …". */
export function ReadList(props: { read: TeachView['read'] }) {
  const { t, format } = useText();
  if (props.read.length === 0) return null;
  const rows = props.read.map(({ field, value, on }) => ({
    field,
    words: t(`teach.field.${field}`),
    value: on ? format.dayOfYear(on) : value,
  }));
  return <FieldList rows={rows} />;
}
