import type { CommitWatch } from './store';

/** Whoever watches a commit wants it no more. */
export class Stopped extends Error {
  override name = 'Stopped';
}

/** Counts what is encrypted of one commit, and stops where nobody wants it any more. */
export type Sealed = (count: number) => void;

export function sealingOf(total: number, watch: CommitWatch | undefined): Sealed {
  let done = 0;
  return (count) => {
    if (!watch) return;
    done += count;
    watch.sealed(done, total);
    if (!watch.goesOn(false)) throw new Stopped();
  };
}
