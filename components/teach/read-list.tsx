import { useText } from '@/components/hooks/use-text';
import type { TeachView } from '@/lib/domain/views/teach';

/** What was read, in words of the desk: "Name: …, Date of birth: …". */
export function ReadList(props: { read: TeachView['read'] }) {
  const { t, format } = useText();
  if (props.read.length === 0) return null;
  return (
    <dl class="block compare teach-read">
      {props.read.map(({ field, value, on }) => (
        <>
          <dt>{t(`teach.field.${field}`)}</dt>
          <dd class="strong private">{on ? format.dayOfYear(on) : value}</dd>
        </>
      ))}
    </dl>
  );
}
