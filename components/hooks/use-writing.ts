import { createContext } from 'preact';
import { useCallback, useContext, useLayoutEffect, useState } from 'preact/hooks';

/** Says that somebody writes; answers how to say that it is over. */
type Join = () => () => void;

/** Where something else may take a form's place, whoever could do that is told not to. */
export const WritingContext = createContext<Join>(() => () => undefined);

/** Something is being typed or decided here that would be lost. */
export function useWriting(writing: boolean): void {
  const join = useContext(WritingContext);
  useLayoutEffect(() => (writing ? join() : undefined), [writing, join]);
}

/** Counts who writes below, so that one form's end is not taken for everybody's; whoever stands around is told too. */
export function useWriters(): { writing: boolean; join: Join } {
  const around = useContext(WritingContext);
  const [writers, setWriters] = useState(0);
  const join = useCallback(() => {
    const leaveAround = around();
    setWriters((count) => count + 1);
    return () => {
      leaveAround();
      setWriters((count) => count - 1);
    };
  }, [around]);
  return { writing: writers > 0, join };
}
