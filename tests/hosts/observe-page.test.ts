import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { html, Observed, rested, strip } from './observed';

let observed: Observed;
let said: string[];
/** Mutation records are delivered in a microtask, without the clock. */
const delivered = () => Promise.resolve();

beforeEach(() => {
  observed = new Observed().start();
  ({ said } = observed);
});

afterEach(() => {
  observed.stop();
  vi.useRealTimers();
});

describe('observing a page', () => {
  it('says what it shows once, however often it is asked to look', async () => {
    await rested();
    window.dispatchEvent(new Event('focusin'));
    await rested();
    expect(said).toEqual(['1042']);
    observed.observer.readAgain();
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
    observed.visit();
    expect(said).toEqual(['1042', 'cleared']);
    observed.observer.readAgain();
    expect(said).toEqual(['1042', 'cleared']);
    strip().innerHTML = html('Wade Holm', '900');
    await rested();
    expect(said).toEqual(['1042', 'cleared', '900']);
  });

  it('says goodbye when the document leaves, and nothing after it was stopped', async () => {
    await rested();
    window.dispatchEvent(new Event('pagehide'));
    expect(said.at(-1)).toBe('left');
    observed.stop();
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
    expect(said).toEqual(['slow']);
    slow = 0;
    await vi.advanceTimersByTimeAsync(6_000);
    expect(said).toEqual(['slow', '1042']);
    slow = 30;
    window.dispatchEvent(new Event('focusin'));
    await vi.advanceTimersByTimeAsync(100_000);
    const asked = clock.mock.calls.length;
    await vi.advanceTimersByTimeAsync(100_000);
    expect(clock.mock.calls.length).toBe(asked);
    clock.mockRestore();
  });
});
