import { useEffect, useState } from 'preact/hooks';
import type { SubjectView } from '@/lib/domain/views/subject';
import { arrive, type Held, nothingHeld, release } from './hold';

/** Keeps the person on screen while somebody writes about them. */
export function useHeld(
  view: SubjectView | null,
): Held & { setWriting: (writing: boolean) => void; follow: () => void } {
  const [held, setHeld] = useState<Held>(nothingHeld);
  const [writing, setWriting] = useState(false);
  const [seen, setSeen] = useState<SubjectView | null>(null);
  let now = held;
  if (seen !== view) {
    // While rendering, not after: an old card must not be painted once under a new answer.
    now = arrive(held, view, writing);
    setSeen(view);
    setHeld(now);
  }
  useEffect(() => {
    if (!writing) setHeld(release);
  }, [writing]);
  const follow = () => {
    setWriting(false);
    setHeld(release);
  };
  return { ...now, setWriting, follow };
}
