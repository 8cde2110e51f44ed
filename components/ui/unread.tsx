import { useText } from '@/components/hooks/use-text';
import type { ErrorCode, Refusal } from '@/lib/domain/answer';
import { Button } from './button';
import { Notice } from './notice';

/** What else speaks of saving: whoever only looked must not be told that something was lost. */
const failures: ReadonlySet<ErrorCode> = new Set(['storage-failed', 'storage-full', 'unexpected']);

/** Why a question has no answer to show; nothing while there is one or it is on its way. */
export function Unread(props: { of: { refusal?: Refusal | null; again?: () => void } }) {
  const { t } = useText();
  const { refusal, again } = props.of;
  if (!refusal) return null;
  if (!failures.has(refusal.error)) {
    return (
      <Notice kind="danger" live>
        {t(`error.${refusal.error}`)}
      </Notice>
    );
  }
  return (
    <Notice
      kind="danger"
      live
      action={
        again && (
          <Button size="small" onClick={again}>
            {t('common.again')}
          </Button>
        )
      }
    >
      {t('common.unread')}
    </Notice>
  );
}
