import { vi } from 'vitest';
import type { PageRecipe } from '@/lib/domain/page';
import type { HostPage } from '@/lib/hosts/host-page';
import { observePage, type Reporter } from '@/lib/hosts/observe-page';
import { openemr } from '@/lib/hosts/recipes/openemr';
import { simpleChanges } from '@/lib/hosts/simple-changes';
import './host-page';

export const openEmr: PageRecipe = { ...openemr, detect: [{}] };
export const html = (name: string, chart: string) =>
  `<a><b data-bind="text: pname()">${name}</b><i data-bind="text: pubpid">${chart}</i></a>`;
export const strip = () => document.querySelector('#attendantData') as HTMLElement;
export const page = (): HostPage => ({
  document,
  window: window as Window & typeof globalThis,
  changes: simpleChanges,
});
export const rested = () => vi.advanceTimersByTimeAsync(700);

/** A page that is observed on a clock of our own, and what was said of it. */
export class Observed {
  readonly said: string[] = [];
  private stopper = new AbortController();
  private readonly navigation = new EventTarget();
  readonly reporter: Reporter = {
    report: ({ state, fields }) => this.said.push(fields.chart ?? state),
    cleared: (left) => this.said.push(left ? 'left' : 'cleared'),
    fetchKit: async () => undefined,
  };
  observer!: ReturnType<typeof observePage>;

  constructor() {
    vi.useFakeTimers({
      toFake: [
        'setTimeout',
        'clearTimeout',
        'setInterval',
        'clearInterval',
        'performance',
        'requestAnimationFrame',
        'requestIdleCallback',
      ],
    });
    document.body.innerHTML = `<div id="attendantData">${html('Rosa Lindqvist', '1042')}</div><p id="clock"></p>`;
    class Intersections {
      observe() {}
      disconnect() {}
    }
    Object.assign(window, {
      navigation: this.navigation,
      IntersectionObserver: Intersections,
      requestIdleCallback: (run: () => void) => window.setTimeout(run, 1),
    });
  }

  /** Observed by this recipe from now on, and by no other. */
  start(recipe: PageRecipe = openEmr, of: HostPage = page(), more: Partial<Reporter> = {}): this {
    this.stopper.abort();
    this.stopper = new AbortController();
    this.said.length = 0;
    this.observer = observePage(of, [recipe], { ...this.reporter, ...more }, this.stopper.signal);
    return this;
  }

  visit(): void {
    this.navigation.dispatchEvent(new Event('currententrychange'));
  }

  stop(): void {
    this.stopper.abort();
  }
}
