import { detectRecipe } from '@/lib/hosts/condition';
import { observePage } from '@/lib/hosts/observe-page';
import type { HostPage } from '@/lib/hosts/recipe';
import { recipes } from '@/lib/hosts/registry';
import { sendMessage } from '@/lib/messages/protocol';

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

  // A worker that is being replaced does not answer; the next reading finds it again.
  function send(message: Promise<unknown>): void {
    sent = message.catch(() => undefined);
  }

  const reporter = {
    report: (reading: Parameters<Parameters<typeof observePage>[2]['report']>[0]) =>
      send(sendMessage('pageReading', { ...reading, seq: nextSeq() })),
    cleared: (left: boolean) => send(sendMessage('pageCleared', { seq: nextSeq(), left })),
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
