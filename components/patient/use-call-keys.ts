import { useKeys } from '@/components/hooks/use-keys';
import { isTouched, type NextKind } from './call-form';
import type { Call } from './use-call';

/** The keys of the call panel; they never fire in a field, but for Escape, which leads out of it. */
export function useCallKeys(acts: {
  call: Call;
  startCall: () => void;
  text: () => void;
  choose: (kind: NextKind) => void;
  outcome: (index: number) => void;
  onEscape: (() => void) | undefined;
}): void {
  const { call, choose, outcome } = acts;
  useKeys({
    c: acts.startCall,
    t: acts.text,
    d: () => choose('date'),
    b: () => choose('booking'),
    x: () => choose('close'),
    1: () => outcome(0),
    2: () => outcome(1),
    3: () => outcome(2),
    4: () => outcome(3),
    5: () => outcome(4),
    6: () => outcome(5),
  });
  const leave = () => {
    const field = document.activeElement;
    if (field instanceof HTMLElement && field.matches('input, textarea, select')) field.blur();
    else if (!isTouched(call.form)) call.discard();
    else acts.onEscape?.();
  };
  useKeys({ Escape: leave }, call.writing);
}
