import { useEffect, useState } from 'preact/hooks';
import { useWriters } from '@/components/hooks/use-writing';
import type { SubjectView } from '@/lib/domain/views/subject';
import { arrive, type Held, nothingHeld, release } from './hold';

/** Keeps the person on screen while somebody writes about them. */
export function useHeld(
  view: SubjectView | null,
): Held & Pick<ReturnType<typeof useWriters>, 'join'> & { follow: () => void } {
  const [held, setHeld] = useState<Held>(nothingHeld);
  const { writing, join } = useWriters();
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
  return { ...now, join, follow: () => setHeld(release) };
}
