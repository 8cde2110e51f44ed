import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { observePage } from '@/lib/hosts/observe-page';
import { openemr } from '@/lib/hosts/recipes/openemr';
import './host-page';

let said: string[];
let stop: AbortController;
let observed: ReturnType<typeof observePage>;
let visit: () => void;

const html = (name: string, chart: string) =>
  `<a><b data-bind="text: pname()">${name}</b><i data-bind="text: pubpid">${chart}</i></a>`;
const strip = () => document.querySelector('#attendantData') as HTMLElement;
/** Mutation records are delivered in a microtask, without the clock. */
const delivered = () => Promise.resolve();
const rested = () => vi.advanceTimersByTimeAsync(700);

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'performance', 'requestAnimationFrame', 'requestIdleCallback'],
  });
  said = [];
  stop = new AbortController();
  document.body.innerHTML = `<div id="attendantData">${html('Rosa Lindqvist', '1042')}</div><p id="clock"></p>`;
  const navigation = new EventTarget();
  visit = () => navigation.dispatchEvent(new Event('currententrychange'));
  class Intersections {
    observe() {}
    disconnect() {}
  }
  Object.assign(window, {
    navigation,
    IntersectionObserver: Intersections,
    requestIdleCallback: (run: () => void) => window.setTimeout(run, 1),
  });
  const reporter = {
    report: ({ state, fields }: { state: string; fields: { chart?: string } }) => said.push(fields.chart ?? state),
    cleared: (left: boolean) => said.push(left ? 'left' : 'cleared'),
    fetchKit: async () => undefined,
  };
  observed = observePage(
    { document, window: window as Window & typeof globalThis },
    [{ ...openemr, detect: [{}] }],
    reporter,
    stop.signal,
  );
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

describe('observing a page', () => {
  it('says what it shows once, however often it is asked to look', async () => {
    await rested();
    window.dispatchEvent(new Event('focusin'));
    await rested();
    expect(said).toEqual(['1042']);
    observed.readAgain();
    expect(said).toEqual(['1042', '1042']);
  });

  it('clears before the clock moves, and shows the next one when the page has come to rest', async () => {
    await rested();
    strip().innerHTML = html('Wade Holm', '900');
    await delivered();
    expect(said).toEqual(['1042', 'cleared']);
    await rested();
    expect(said).toEqual(['1042', 'cleared', '900']);
  });

  it('notices that the host replaces, hides or removes the element it reads', async () => {
    await rested();
    strip().outerHTML = `<div id="attendantData">${html('Wade Holm', '900')}</div>`;
    await rested();
    strip().style.display = 'none';
    await rested();
    strip().remove();
    await rested();
    expect(said.filter((one) => one !== 'cleared')).toEqual(['1042', '900', 'none', 'no-view']);
  });

  it('does not look at what happens elsewhere in the page', async () => {
    await rested();
    const look = vi.spyOn(document, 'querySelectorAll');
    for (let tick = 0; tick < 50; tick++) document.querySelector('#clock')?.append(`${tick}`);
    await rested();
    expect(look).not.toHaveBeenCalled();
    look.mockRestore();
  });

  it('reads at most once in 150 ms while the page keeps changing', async () => {
    await rested();
    const reads = vi.spyOn(document, 'querySelectorAll');
    for (let step = 0; step < 30; step++) {
      strip().innerHTML = html('Wade Holm', `${step}`);
      await vi.advanceTimersByTimeAsync(50);
    }
    // One reading asks the document this often at most.
    const each = 12;
    expect(reads.mock.calls.length).toBeLessThan((1_500 / 150 + 2) * each);
    reads.mockRestore();
  });

  it('clears at once on a navigation and waits until the page is quiet', async () => {
    await rested();
    visit();
    expect(said).toEqual(['1042', 'cleared']);
    observed.readAgain();
    expect(said).toEqual(['1042', 'cleared']);
    strip().innerHTML = html('Wade Holm', '900');
    await rested();
    expect(said).toEqual(['1042', 'cleared', '900']);
  });

  it('says goodbye when the document leaves, and nothing after it was stopped', async () => {
    await rested();
    window.dispatchEvent(new Event('pagehide'));
    expect(said.at(-1)).toBe('left');
    stop.abort();
    strip().innerHTML = html('Wade Holm', '900');
    await rested();
    expect(said.at(-1)).toBe('left');
  });

  it('looks again when the computer was too slow for once, and gives a page up that always is', async () => {
    const honest = window.performance.now.bind(window.performance);
    let slow = 30;
    let lost = 0;
    const clock = vi.spyOn(window.performance, 'now').mockImplementation(() => {
      lost += slow;
      return honest() + lost;
    });
    await vi.advanceTimersByTimeAsync(20);
    expect(said).toEqual(['none']);
    slow = 0;
    await vi.advanceTimersByTimeAsync(6_000);
    expect(said).toEqual(['none', '1042']);
    slow = 30;
    window.dispatchEvent(new Event('focusin'));
    await vi.advanceTimersByTimeAsync(100_000);
    const asked = clock.mock.calls.length;
    await vi.advanceTimersByTimeAsync(100_000);
    expect(clock.mock.calls.length).toBe(asked);
    clock.mockRestore();
  });
});
