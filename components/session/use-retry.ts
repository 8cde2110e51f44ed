import '@/lib/i18n/whole-english';
import { useNow } from '@/components/hooks/use-now';
import { useText } from '@/components/hooks/use-text';
import type { Refusal } from '@/lib/domain/answer';
import { useSession } from './use-session';

/** The sentence that says how long the next try must wait; null when it need not. */
export function useRetry(refusal: Refusal | null): string | null {
  const { t } = useText();
  const { view } = useSession();
  const now = useNow('second');
  const told = refusal?.error === 'too-soon' ? Number(refusal.facts?.retryAt ?? 0) : 0;
  const until = Math.max(view?.retryAt ?? 0, told);
  if (until <= now) return null;
  const seconds = Math.ceil((until - now) / 1000);
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return t('unlock.wait', { time });
}
