import type { ComponentType, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface LazyPart<P extends object> {
  (props: P): VNode | null;
  /** Fetches the part before it is wanted, so that it then stands at once. */
  preload(): void;
}

/** A part of a screen that is fetched when it is first shown; until then nothing stands in its place. */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>): LazyPart<P> {
  let loaded: ComponentType<P> | null = null;
  const fetched = async () => {
    loaded ??= await load();
    return loaded;
  };
  function Lazy(props: P) {
    const [, setHere] = useState(loaded !== null);
    useEffect(() => {
      let current = true;
      fetched().then(
        () => current && setHere(true),
        () => undefined,
      );
      return () => {
        current = false;
      };
    }, []);
    const Part = loaded;
    return Part ? <Part {...props} /> : null;
  }
  return Object.assign(Lazy, { preload: () => void fetched().catch(() => undefined) });
}
