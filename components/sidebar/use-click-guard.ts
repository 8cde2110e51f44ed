import { useEffect, useRef } from 'preact/hooks';
import { useText } from '@/components/hooks/use-text';
import { useToast } from '@/components/ui/toasts';
import { guardDocument, type Refused } from './guard-events';

/** In a frame over a host page nothing is changed by a click that the user may not have meant. */
export function useClickGuard(on: boolean): void {
  const { t } = useText();
  const { say } = useToast();
  const tell = useRef<Refused>(() => {});
  tell.current = (why) => say(t(`subject.guard.${why}`));
  useEffect(() => {
    const root = document.getElementById('app');
    if (!on || !root) return;
    return guardDocument(root, (why) => tell.current(why));
  }, [on]);
}
