import { describe, expect, it } from 'vitest';
import type { OfficeRecipe, Recipe, View } from '@/lib/domain/records/recipe';
import { taughtInto } from '@/lib/domain/teach/merge';

const view = (path: string, more: Partial<View> = {}): View => ({
  id: 'taught-1',
  frame: 'top',
  when: { path },
  scope: 'body',
  fields: { fullName: [{ select: `#${path.slice(1)}` }] },
  require: [['fullName']],
  ...more,
});
const recipe = (views: View[], more: Partial<Recipe> = {}): Recipe => ({
  id: 'taught-new',
  version: 1,
  name: 'charts.test',
  kind: 'practice',
  trust: 'taught',
  detect: views.map(({ when }) => when),
  views,
  expect: views.map(({ when }) => when),
  ...more,
});
const office = (current: Recipe): OfficeRecipe => ({
  id: 'r-1',
  origin: 'https://charts.test',
  state: 'active',
  source: 'taught',
  current: { ...current, id: 'taught-old', version: 4 },
  earlier: [],
  changedAt: 1,
});
const paths = ({ views }: Recipe) => views.map(({ when }) => when.path);

describe('teaching a site again', () => {
  it('keeps the pages that were taught before, under the id and with the next version', () => {
    const merged = taughtInto(office(recipe([view('/chart')])), recipe([view('/ledger')]));
    expect(merged).toMatchObject({ id: 'taught-old', version: 5 });
    expect(paths(merged)).toEqual(['/ledger', '/chart']);
    expect(merged.detect).toEqual([{ path: '/ledger' }, { path: '/chart' }]);
    expect(merged.expect).toEqual(merged.detect);
    expect(new Set(merged.views.map(({ id }) => id)).size).toBe(2);
    expect(merged.together).toBeUndefined();
  });

  it('replaces the page that is taught anew', () => {
    const newer = view('/chart', { fields: { fullName: [{ select: '#newer' }] } });
    const merged = taughtInto(office(recipe([view('/chart'), view('/ledger')])), recipe([newer]));
    expect(paths(merged)).toEqual(['/chart', '/ledger']);
    expect(merged.views[0]?.fields).toEqual(newer.fields);
  });

  describe('on another tab of the same charts', () => {
    const tab = (name: string, more: Partial<View> = {}) =>
      recipe([view('/akte/*/*', { fields: { fullName: [{ select: `#${name}` }] }, ...more })], {
        expect: [{ path: `/akte/*/${name}` }],
      });
    const read = ({ views }: Recipe) => views.map(({ when, fields }) => [when.path, fields.fullName?.[0]?.select]);

    it('holds for that tab alone, before what holds for all', () => {
      const merged = taughtInto(office(tab('overview')), tab('ledger'));
      expect(read(merged)).toEqual([
        ['/akte/*/ledger', '#ledger'],
        ['/akte/*/*', '#overview'],
      ]);
      expect(merged.expect).toEqual([{ path: '/akte/*/ledger' }, { path: '/akte/*/overview' }]);
    });

    it('takes the place of what was taught on the same one', () => {
      const newer = tab('overview', { fields: { fullName: [{ select: '#newer' }] } });
      expect(read(taughtInto(office(tab('overview')), newer))).toEqual([['/akte/*/*', '#newer']]);
      const exact = recipe([view('/akte/*/overview')]);
      expect(read(taughtInto(office(exact), newer))).toEqual([['/akte/*/*', '#newer']]);
    });

    it('leaves what was taught for one tab alone where it is', () => {
      const exact = recipe([view('/akte/*/ledger', { fields: { fullName: [{ select: '#old' }] } })]);
      const merged = taughtInto(office(exact), tab('overview'));
      expect(read(merged)).toEqual([
        ['/akte/*/ledger', '#old'],
        ['/akte/*/*', '#overview'],
      ]);
      expect(merged.expect).toEqual([{ path: '/akte/*/overview' }, { path: '/akte/*/ledger' }]);
    });
  });

  it('expects nobody on pages of which it was learnt that nobody need be open there', () => {
    const { expect: _, ...quiet } = recipe([view('/chart')]);
    const merged = taughtInto(office(recipe([view('/chart'), view('/ledger')])), quiet);
    expect(merged.expect).toEqual([{ path: '/ledger' }]);
  });

  it('takes the whole recipe where nothing of the old one is left', () => {
    const merged = taughtInto(office(recipe([view('/chart')])), recipe([view('/chart')]));
    expect(merged).toEqual({ ...recipe([view('/chart')]), id: 'taught-old', version: 5 });
  });

  it('keeps the name the office gave it, and counts on from all its versions', () => {
    const before = office(recipe([view('/chart')], { name: 'Bay Street' }));
    const earlier = [{ recipe: recipe([view('/old')], { version: 9 }), at: 1 }];
    expect(taughtInto({ ...before, earlier }, recipe([view('/ledger')]))).toMatchObject({
      name: 'Bay Street',
      version: 10,
    });
  });

  it.each(['trial', 'off'] as const)('brings nothing back of what is in state %s', (state) => {
    const before = { ...office(recipe([view('/chart')])), state };
    expect(paths(taughtInto(before, recipe([view('/ledger')])))).toEqual(['/ledger']);
  });

  it('keeps what frames say only together as groups of their own', () => {
    const frames = [view('/band', { frame: 'band' }), view('/file', { frame: 'file', require: [['chart']] })];
    const before = office(recipe(frames, { together: [['fullName', 'chart']] }));
    const merged = taughtInto(before, recipe([view('/ledger', { require: [['fullName', 'bornOn']] })]));
    expect(merged.together).toEqual([
      ['fullName', 'bornOn'],
      ['fullName', 'chart'],
    ]);
  });

  it('drops the other frames of a page of which one is taught anew: they alone name nobody', () => {
    const frames = [view('/band', { frame: 'band' }), view('/file', { frame: 'file' })];
    const before = office(recipe(frames, { together: [['fullName', 'chart']] }));
    const merged = taughtInto(before, recipe([view('/band', { frame: 'band' })]));
    expect(paths(merged)).toEqual(['/band']);
    expect(merged.together).toBeUndefined();
  });
});
