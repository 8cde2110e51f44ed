import { useText } from '@/components/hooks/use-text';
import type { PlanStatus } from '@/lib/domain/records/plan';
import { StatusGlyph } from './status-glyph';

/** A plan's status: a glyph that fills as the ladder is climbed, and the word. */
export function Chip(props: { status: PlanStatus }) {
  const { t } = useText();
  return (
    <span class="chip">
      <StatusGlyph status={props.status} />
      {t(`word.status.${props.status}`)}
    </span>
  );
}
