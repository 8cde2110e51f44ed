import { describe, expect, it } from 'vitest';
import { needsKit, simpleTransforms } from '@/lib/domain/needs-kit';
import type { PageRecipe } from '@/lib/domain/page';
import type { Source } from '@/lib/domain/records/recipe';
import { readFirst } from '@/lib/hosts/read-first';
import { recipes } from '@/lib/hosts/registry';
import { simpleChanges } from '@/lib/hosts/simple-changes';
import { hostPage } from './host-page';

const by = (source: Source, given: Partial<PageRecipe> = {}): PageRecipe => ({
  id: 'taught-a',
  version: 1,
  name: 'A',
  kind: 'practice',
  trust: 'taught',
  detect: [{}],
  views: [{ id: 'v', when: {}, scope: 'body', fields: { fullName: [source] }, require: [['fullName']] }],
  ...given,
});
const page = () => hostPage({ html: '<p>Name: Rosa</p><b>Wade</b>', url: 'https://host.test/' });

describe('the reading kit', () => {
  it('is needed by labels, paths in selectors and transforms that not every page knows', () => {
    expect(simpleTransforms.toSorted()).toEqual([...simpleChanges.keys()].sort());
    expect(needsKit(by({ select: 'b', transforms: [...simpleTransforms] }))).toBe(false);
    expect(needsKit(by({ label: ['name'] }))).toBe(true);
    expect(needsKit(by({ select: 'a[href="{path1}"]' }))).toBe(true);
    expect(needsKit(by({ select: 'b', transforms: ['param:id'] }))).toBe(true);
    expect(recipes.filter(needsKit).map(({ id }) => id)).not.toContain('openemr');
  });

  it('is asked for before anything is read, and nothing else speaks meanwhile', () => {
    const bare = { ...page(), kit: undefined };
    const known = [by({ label: ['name'] }, { kit: true }), by({ select: 'b' })];
    expect(readFirst(bare, known)).toMatchObject({
      needsKit: true,
      isNothing: true,
      reading: { recipeId: 'none', state: 'slow' },
    });
    expect(readFirst(page(), known).reading.fields).toEqual({ fullName: 'Rosa' });
  });
});

describe('of several recipes', () => {
  const none = { detect: [{ path: '/elsewhere' }] };

  it('the first that has a view for the page speaks', () => {
    expect(readFirst(page(), [by({ select: 'b' }, none), by({ label: ['name'] })]).reading.fields.fullName).toBe(
      'Rosa',
    );
    const views = [{ ...by({ select: 'b' }).views[0], when: { path: '/elsewhere' } }] as PageRecipe['views'];
    const [away, here] = [by({ select: 'b' }, { views }), by({ select: 'b' }, { id: 'taught-b' })];
    expect(readFirst(page(), [away, here]).reading).toMatchObject({ recipeId: 'taught-b', state: 'found' });
    expect(readFirst(page(), [away]).reading).toMatchObject({ recipeId: 'taught-a', viewId: null });
    expect(readFirst(page(), []).reading).toMatchObject({ recipeId: 'none', viewId: null, state: 'no-view' });
  });

  it('a guess speaks only where no system is recognised', () => {
    const guess = by({ label: ['name'] }, { id: 'guess', trust: 'guess' });
    expect(readFirst(page(), [by({ select: 'u' }), guess]).reading).toMatchObject({
      recipeId: 'taught-a',
      state: 'none',
    });
    expect(readFirst(page(), [guess])).toMatchObject({ isNothing: false, reading: { recipeId: 'guess' } });
    const empty = hostPage({ html: '', url: 'https://host.test/' });
    expect(readFirst(empty, [guess])).toMatchObject({ isNothing: true });
  });

  it('a host known by its address is guessed at, and says who it is where that finds nobody', () => {
    const hint = by({ select: 'b' }, { id: 'hint', trust: 'hint', views: [] });
    const guess = by({ label: ['name'] }, { id: 'guess', trust: 'guess' });
    expect(readFirst(page(), [hint, guess]).reading.recipeId).toBe('guess');
    const empty = hostPage({ html: '', url: 'https://host.test/' });
    expect(readFirst(empty, [hint, guess])).toMatchObject({ view: { id: 'v' }, reading: { recipeId: 'hint' } });
  });
});
