import { useText } from '@/components/hooks/use-text';
import type { Refusal } from '@/lib/domain/answer';
import { Notice } from './notice';

/** Why the last try was refused; stays until the next one. */
export function Refused(props: { refusal: Refusal | null }) {
  const { t } = useText();
  if (!props.refusal) return null;
  return (
    <Notice kind="danger" live>
      {t(`error.${props.refusal.error}`)}
    </Notice>
  );
}
