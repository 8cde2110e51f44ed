import { detectRecipe } from '@/lib/hosts/condition';
import { observePage, type Reporter } from '@/lib/hosts/observe-page';
import type { HostPage } from '@/lib/hosts/host-page';
import { recipes } from '@/lib/hosts/registry';
import { say } from './wire';

/** Recognises what this document is and says whom it shows, until the signal aborts. */
export function startReading(page: HostPage, signal: AbortSignal) {
  const { window, document } = page;
  let observed: ReturnType<typeof observePage> | undefined;
  let sent: Promise<unknown> = Promise.resolve();
  let seq = 0;

  /** Grows within a document also when this script was injected a second time. */
  function nextSeq(): number {
    seq = Math.max(seq + 1, Date.now());
    return seq;
  }

  const reporter: Reporter = {
    report(reading) {
      sent = say('pageReading', { ...reading, seq: nextSeq() });
    },
    cleared(left) {
      sent = say('pageCleared', { seq: nextSeq(), left });
    },
  };

  function detect(): void {
    if (observed || signal.aborted) return;
    const recipe = detectRecipe(page, recipes);
    if (recipe) observed = observePage(page, recipe, reporter, signal);
  }

  detect();
  // Whatever stood in this frame before is gone: a blank frame is nobody.
  if (!observed) reporter.cleared(false);
  if (document.readyState !== 'complete') window.addEventListener('load', detect, { signal });
  window.navigation?.addEventListener('currententrychange', detect, { signal });

  return {
    /** Settles when the core has heard the reading. */
    again(): Promise<unknown> {
      detect();
      observed?.readAgain();
      return sent;
    },
  };
}
