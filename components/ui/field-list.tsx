import { Fragment } from 'preact';

export interface FieldRow {
  field: string;
  words: string;
  value: string;
}

/** What was read of somebody, each value behind the name of its field. */
export function FieldList(props: { rows: FieldRow[] }) {
  return (
    <dl class="block compare">
      {props.rows.map(({ field, words, value }) => (
        <Fragment key={field}>
          <dt>{words}</dt>
          <dd class="strong private">{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
