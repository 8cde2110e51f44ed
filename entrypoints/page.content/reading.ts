import type { RecipesHolder } from '@/lib/hosts/bundled';
import type { HostPage } from '@/lib/hosts/host-page';
import { observePage, type Reporter } from '@/lib/hosts/observe-page';
import type { KitHolder } from '@/lib/hosts/reading-kit';
import { say } from './wire';

/** Asks by what this document may be read, and says whom it shows, until the signal aborts. */
export function startReading(page: HostPage, signal: AbortSignal) {
  let observed: ReturnType<typeof observePage> | undefined;
  let stop = new AbortController();
  let sent: Promise<unknown> = Promise.resolve();
  let seq = 0;

  /** Grows within a document also when this script was injected a second time. */
  const nextSeq = () => (seq = Math.max(seq + 1, Date.now()));

  const reporter: Reporter = {
    report(reading) {
      sent = say('pageReading', { ...reading, seq: nextSeq() });
    },
    cleared(left) {
      sent = say('pageCleared', { seq: nextSeq(), left });
    },
    async fetchKit() {
      await say('pageReadingKit', {});
      page.kit = (globalThis as KitHolder).casecueKit;
    },
  };

  async function begin(): Promise<void> {
    stop.abort();
    stop = new AbortController();
    const until = stop.signal;
    observed = undefined;
    // Whatever stood in this frame before, or was read by other recipes, is gone: a blank frame is nobody.
    reporter.cleared(false);
    const answer = await say('pageRecipes', {});
    if (!answer?.ok || until.aborted) return;
    const { recipes, bundled } = answer.value;
    const known = (globalThis as RecipesHolder).casecueRecipes;
    observed = observePage(page, [...recipes, ...bundled.flatMap((id) => known?.get(id) ?? [])], reporter, until);
  }

  signal.addEventListener('abort', () => stop.abort());
  let beginning = begin();
  return {
    /** Settles when the core has heard the reading. */
    async again(): Promise<void> {
      await beginning;
      await observed?.readAgain();
      await sent;
    },
    /** The core has other recipes for this page. */
    renew(): Promise<void> {
      beginning = begin();
      return beginning;
    },
  };
}
