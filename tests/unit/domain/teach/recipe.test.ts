import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Recipe } from '@/lib/domain/records/recipe';
import { recipeOf } from '@/lib/domain/teach/recipe';
import type { TeachPick, TeachSession } from '@/lib/domain/teach/session';
import { begin } from '@/lib/domain/teach/steps';
import { checkRecipe } from '@/lib/schema/records/parse-recipe';
import { at, beside, by, origin, taught, today } from './picks';

const start = begin(7, origin);
const band = { top: false, name: 'band' };
const made = (session: Partial<TeachSession>) => recipeOf({ ...start, ...session }, 'taught-1', today);
const name = (text: string, more: Partial<TeachPick> = {}) =>
  taught('fullName', text, { offers: [by('#name')], ...more });
const chart = (text: string, more: Partial<TeachPick> = {}) =>
  taught('chart', text, { offers: [beside('Chart')], ...more });

describe('the recipe of what was clicked', () => {
  it('reads the same places on the same sort of page, and needs name and number', () => {
    const route = at('/akte/elena-ruvaldi');
    expect(made({ picks: [name('Elena Ruvaldi', { route }), chart('K-20417', { route })] })).toEqual({
      id: 'taught-1',
      version: 1,
      name: 'charts.test',
      kind: 'practice',
      trust: 'taught',
      detect: [{ path: '/akte/*' }],
      views: [
        {
          id: 'taught-1',
          frame: 'top',
          when: { path: '/akte/*' },
          scope: 'body',
          fields: {
            fullName: [{ select: '#name', transforms: ['squash'] }],
            chart: [{ label: ['Chart'], transforms: ['squash'] }],
          },
          require: [['fullName', 'chart']],
        },
      ],
      expect: [{ path: '/akte/*' }],
    });
  });

  it('reads the other tabs of a chart too, and misses nobody there', () => {
    const route = at('/ficha', { id: '9f3ac1', v: 'resumen' });
    const recipe = made({ picks: [name('Elena Ruvaldi', { route }), chart('K-20417', { route })] });
    expect(recipe?.views[0]?.when).toEqual({ path: '/ficha', query: { id: '*' } });
    expect(recipe?.expect).toEqual([{ path: '/ficha', query: { id: '*', v: 'resumen' } }]);
  });

  it('has a view for each frame, and needs all of them together', () => {
    const picks = [name('Elena Ruvaldi', { frame: band, route: at('/band') }), chart('K-20417')];
    const recipe = made({ picks });
    expect(recipe?.views.map(({ frame }) => frame)).toEqual(['band', 'top']);
    expect(recipe?.together).toEqual([['fullName', 'chart']]);
  });

  it('wants the page around its frames to be the one it was', () => {
    const picks = [name('Elena Ruvaldi', { frame: band }), chart('K-20417', { frame: band })];
    expect(made({ picks, tops: [at('/desk', { p: '20417' })] })?.detect).toContainEqual({
      path: '/desk',
      query: { p: '*' },
    });
  });

  it('does not name a frame whose name is made up or names the patient', () => {
    for (const frameName of ['frame-93812', 'chart-Ruvaldi', '']) {
      const frame = { top: false, name: frameName };
      const recipe = made({ picks: [name('Elena Ruvaldi', { frame }), chart('K-20417', { frame })] });
      expect(recipe?.views[0]?.frame).toBeUndefined();
    }
  });

  it('is none where something that is needed could not be found again', () => {
    expect(made({ picks: [name('Elena Ruvaldi'), chart('K-20417', { offers: [by('#ruvaldi')] })] })).toBeNull();
  });

  it('learns from both patients, and from the first what was not clicked for the second', () => {
    const first = [name('Elena Ruvaldi', { route: at('/a/elena') }), chart('K-20417', { route: at('/a/elena') })];
    const recipe = made({ picks: [name('Tomas Brenkov', { route: at('/a/tomas') })], first });
    expect(recipe?.views[0]).toMatchObject({ when: { path: '/a/*' }, require: [['fullName', 'chart']] });
    const halves = [taught('firstName', 'Tomas'), taught('lastName', 'Brenkov'), chart('K-30688')];
    expect(Object.keys(made({ picks: halves, first })?.views[0]?.fields ?? {})).toEqual([
      'firstName',
      'lastName',
      'chart',
    ]);
  });
});

describe('whatever the page is made of', () => {
  const last = fc.stringMatching(/^[a-z]{5,10}$/).filter((text) => !/chart|patient|name|value|body/.test(text));
  const number = fc.integer({ min: 10_000, max: 9_999_999 }).map(String);
  const person = fc.record({ first: last, last, number });
  const wrap = fc.constantFrom(
    (text: string) => text,
    (text: string) => `pt-${text}`,
    (text: string) => `${text.toUpperCase()}_panel`,
    (text: string) => `chart${text}`,
  );
  const place = fc.constantFrom('#', '.', '[data-x]', '[name]', 'label', 'path', 'query', 'hash', 'frame');

  function session(
    who: { first: string; last: string; number: string },
    change: (text: string) => string,
    where: string,
  ) {
    const own = [who.first, who.last, who.number].map(change);
    const offers = own.flatMap((word) =>
      where === 'label'
        ? [beside(word)]
        : [by(where.startsWith('[') ? `b${where.slice(0, -1)}="${word}"]` : `${where}${word}`)],
    );
    const [word = ''] = own;
    const route = at(
      where === 'path' ? `/p/${own.join('/')}` : '/p',
      where === 'query' ? { q: word, [word]: '1' } : {},
      where === 'hash' ? `#/p/${word}` : '',
    );
    const frame = where === 'frame' ? { top: false, name: word } : { top: true, name: '' };
    const isPlace = '#.[l'.includes(where.charAt(0));
    const more = { route, frame, offers: [...(isPlace ? offers : []), by('#value')] };
    return [taught('fullName', `${who.first} ${who.last}`, more), taught('chart', who.number, more)];
  }

  it('nothing of either patient is in the recipe, and it passes the check of files', () => {
    fc.assert(
      fc.property(person, person, wrap, place, fc.boolean(), (one, other, change, where, isSecond) => {
        const picks = session(one, change, where);
        const first = session(other, change, where);
        const recipe = made({ picks, ...(isSecond && { first }), tops: picks.map(({ pick }) => pick.route) }) as Recipe;
        const text = JSON.stringify(recipe).toLowerCase();
        const own = [one, ...(isSecond ? [other] : [])].flatMap((who) => [who.first, who.last, who.number]);
        for (const word of own) expect(text).not.toContain(word);
        expect(checkRecipe(recipe).ok).toBe(true);
      }),
    );
  });
});
