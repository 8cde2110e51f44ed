import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageRecipe } from '@/lib/domain/page';
import { fullKit } from '@/lib/hosts/full-kit';
import type { HostPage } from '@/lib/hosts/host-page';
import { markOf } from '@/lib/hosts/standing';
import { html, Observed, openEmr, page, rested, strip } from './observed';

let observed: Observed;
let said: string[];

beforeEach(() => {
  observed = new Observed().start();
  ({ said } = observed);
});

afterEach(() => {
  observed.stop();
  vi.useRealTimers();
});

describe('between two readings', () => {
  /** Every reading costs so much that the next one is seconds away. */
  function dear(): void {
    const honest = window.performance.now.bind(window.performance);
    let lost = 0;
    const lose = document.querySelectorAll.bind(document);
    vi.spyOn(window.performance, 'now').mockImplementation(() => honest() + lost);
    vi.spyOn(document, 'querySelectorAll').mockImplementation((selector: string) => {
      lost += 1;
      return lose(selector);
    });
  }

  afterEach(() => vi.restoreAllMocks());

  it('nobody is shown who stands there no longer, though the page is looked away from', async () => {
    dear();
    await vi.advanceTimersByTimeAsync(5_000);
    window.dispatchEvent(new Event('focusin'));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(said).toEqual(['1042']);
    // What changes first is no part of the reading; the page is looked away from, and the next reading is far.
    strip().setAttribute('class', 'loading');
    await vi.advanceTimersByTimeAsync(100);
    strip().innerHTML = html('Wade Holm', '900');
    await vi.advanceTimersByTimeAsync(200);
    expect(said).toEqual(['1042', 'cleared']);
    await vi.advanceTimersByTimeAsync(500);
    expect(said).toEqual(['1042', 'cleared', '900']);
  });

  it.each(['display:none', 'opacity:0'])('nor who is hidden by %s', async (style) => {
    await rested();
    strip().setAttribute('class', 'loading');
    strip().setAttribute('style', style);
    await vi.advanceTimersByTimeAsync(200);
    expect(said.slice(0, 2)).toEqual(['1042', 'cleared']);
  });
});

describe('a computer that is busy for once', () => {
  const honest = performance.now.bind(performance);
  let lost = 0;

  beforeEach(async () => {
    await rested();
    vi.spyOn(window.performance, 'now').mockImplementation(() => {
      lost += 30;
      return honest() + lost;
    });
  });

  afterEach(() => vi.restoreAllMocks());

  it('is no news of a page on which everything stands', async () => {
    window.dispatchEvent(new Event('focusin'));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(said).toEqual(['1042']);
  });

  it('does not keep anybody who stands there no longer', async () => {
    strip().innerHTML = html('Wade Holm', '900');
    await vi.advanceTimersByTimeAsync(300);
    expect(said.slice(0, 2)).toEqual(['1042', 'cleared']);
  });

  it('is told to whoever asks before saving', () => {
    observed.observer.readAgain();
    expect(said).toEqual(['1042', 'slow']);
  });
});

describe('what is remembered of a reading', () => {
  it('holds nothing that is never read', () => {
    const secret = document.createElement('div');
    secret.innerHTML = '<b>Rosa</b><input type="password" value="Sesame-12">';
    document.body.append(secret);
    expect(markOf(secret, undefined).held).not.toContain('Sesame');
    secret.innerHTML = '<input value="1042">';
    expect(markOf(secret, undefined).held).toContain('1042');
  });
});

describe('fields that a script fills', () => {
  const source = { select: 'input', property: 'value' as const };
  const recipe: PageRecipe = {
    ...openEmr,
    views: [{ id: 'form', when: {}, scope: 'form', fields: { chart: [source] }, require: [['chart']] }],
  };
  const field = () => document.querySelector('input') as HTMLInputElement;

  beforeEach(() => {
    document.body.innerHTML = '<form><input value="1042"></form>';
    observed.start(recipe);
  });

  it('are read again, though neither event nor mutation tells of it', async () => {
    await rested();
    field().value = '900';
    await vi.advanceTimersByTimeAsync(500);
    expect(said).toEqual(['1042', 'cleared', '900']);
  });

  it('are read when they were empty at first', async () => {
    await rested();
    field().value = '';
    await rested();
    field().value = '900';
    await rested();
    expect(said.filter((one) => one !== 'cleared')).toEqual(['1042', 'none', '900']);
  });
});

describe('a page that cannot be read without the kit', () => {
  const start = (kit: HostPage['kit']) => {
    const bare = page();
    const fetched = Promise.withResolvers<void>();
    const fetchKit = () => fetched.promise.then(() => void (kit && Object.assign(bare, { kit })));
    observed.start({ ...openEmr, kit: true }, bare, { fetchKit });
    return fetched;
  };

  it('says nothing until it can be read: a page without a patient would say as little', async () => {
    const fetched = start(fullKit);
    await rested();
    window.dispatchEvent(new Event('focusin'));
    await rested();
    expect(said).toEqual([]);
    fetched.resolve();
    await rested();
    expect(said).toEqual(['1042']);
  });

  it('answers whoever asks once it has been read', async () => {
    const fetched = start(fullKit);
    const asked = observed.observer.readAgain();
    fetched.resolve();
    await asked;
    expect(said).toEqual(['1042']);
  });

  it('says that it could not be read where the kit does not come, and asks for it once more when it is asked', async () => {
    start(undefined).resolve();
    await rested();
    expect(said).toEqual(['slow']);
    await observed.observer.readAgain();
    expect(said).toEqual(['slow', 'cleared', 'slow']);
  });
});

describe('an inner frame of a page on which a recipe is on trial', () => {
  function inner(): HostPage {
    const around = new Proxy(window, {
      get: (of, name) => {
        const value = name === 'parent' ? {} : Reflect.get(of, name);
        return typeof value === 'function' && !('prototype' in value) ? value.bind(of) : value;
      },
    });
    return { ...page(), window: around as HostPage['window'] };
  }
  const guess: PageRecipe = { ...openEmr, trust: 'guess' };

  beforeEach(() => strip().replaceChildren());

  it.each([
    [
      'says when it shows nobody: only then is it known that the page has nobody',
      { ...guess, trial: true },
      ['no-view'],
    ],
    ['says nothing of nobody otherwise', guess, []],
  ] as const)('%s', async (_what, recipe, heard) => {
    observed.start(recipe, inner());
    await rested();
    expect(said).toEqual(heard);
  });
});
