import '@/lib/i18n/whole-english';
import { Fragment } from 'preact';
import { useText } from '@/components/hooks/use-text';
import type { TrialLine } from '@/lib/domain/views/site';

/** What was read, with the names of the fields as the desk calls them. */
export function TrialRead(props: { read: TrialLine['read'] }) {
  const { t, format } = useText();
  return (
    <dl class="block compare teach-read">
      {props.read.map(({ field, value }) => (
        <Fragment key={field}>
          <dt>{t(`recipe.field.${field}`)}</dt>
          <dd class="strong private">{field === 'bornOn' ? format.dayOfYear(value) : value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
