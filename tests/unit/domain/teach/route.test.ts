import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { globMatches } from '@/lib/domain/glob';
import { covers } from '@/lib/domain/sites/quiet-pages';
import { ownDataOf } from '@/lib/domain/teach/own-data';
import { learnRoute, loosened } from '@/lib/domain/teach/route';
import { at } from './picks';

const own = ownDataOf(['Elena Ruvaldi', 'K-20417']);
const none = ownDataOf([]);

describe('an address that shows a patient', () => {
  it.each([
    ['a number in the path', at('/patients/20417/summary'), { path: '/patients/*/summary' }],
    ['a name in the path', at('/akte/elena-ruvaldi'), { path: '/akte/*' }],
    ['a uuid', at('/Patient/0f8a2c1e-11aa-4b6b-9c1d-5b2f1a7d3e90'), { path: '/Patient/*' }],
    ['a short hash', at('/p/9f3ac1/edit'), { path: '/p/*/edit' }],
    ['a file name', at('/interface/main/tabs/main.php'), { path: '/interface/main/tabs/main.php' }],
    ['a query', at('/ficha', { id: '9f3ac1', v: 'resumen' }), { path: '/ficha', query: { id: '*', v: 'resumen' } }],
    ['noise in the query', at('/a', { _: '17', utm_source: 'x', csrfToken: 'y', ts: '1' }), { path: '/a' }],
    ['a hash route', at('/', {}, '#/akte/9f3ac1'), { path: '/', hash: '#/akte/*' }],
    ['a plain anchor', at('/a', {}, '#top'), { path: '/a' }],
    ['a name behind an escape', at('/akte/%52uvaldi'), { path: '/akte/*' }],
    ['a broken escape', at('/akte/%E0%A4%A'), { path: '/akte/%E0%A4%A' }],
  ])('with %s', (_what, route, expected) => {
    expect(learnRoute([route], own)).toEqual(expected);
  });

  it('is what two patients have in common', () => {
    const learn = (one: ReturnType<typeof at>, other: ReturnType<typeof at>) => learnRoute([one, other], none);
    expect(learn(at('/a/anna/x'), at('/a/bea/x'))).toEqual({ path: '/a/*/x' });
    expect(learn(at('/a/anna'), at('/a/bea/notes'))).toEqual({ path: '/a/*' });
    expect(learn(at('/a', { p: 'x', from: 'list' }), at('/a', { p: 'y' }))).toEqual({ path: '/a', query: { p: '*' } });
    expect(learn(at('/a', {}, '#/p/x'), at('/a', {}, '#/p/y'))).toEqual({ path: '/a', hash: '#/p/*' });
    expect(learn(at('/a', {}, '#/p/x'), at('/a'))).toEqual({ path: '/a' });
  });

  it('has no parameter that is named after the patient', () => {
    expect(learnRoute([at('/a', { ruvaldi: '1', tab: 'sum' })], own)).toEqual({ path: '/a', query: { tab: 'sum' } });
  });
});

describe('the other tabs of a chart', () => {
  it.each([
    ['the last part of the path', at('/akte/20417/uebersicht'), { path: '/akte/*/*' }],
    [
      'what is asked for behind the patient',
      at('/ficha', { m: 'p', id: '9f3ac1', v: 'resumen' }),
      {
        path: '/ficha',
        query: { m: 'p', id: '*' },
      },
    ],
    ['all that is asked for behind a path', at('/p/20417', { tab: 'sum' }, '#/notes'), { path: '/p/*' }],
    [
      'the last part of the hash',
      at('/app', { m: 'p' }, '#/akte/9f3ac1/start'),
      {
        path: '/app',
        query: { m: 'p' },
        hash: '#/akte/*/*',
      },
    ],
    ['the last pair of the hash', at('/', {}, '#p=20417&tab=sum'), { path: '/', hash: '#p=*&tab=*' }],
  ])('differ in %s', (_where, route, expected) => {
    expect(loosened(learnRoute([route], own))).toEqual(expected);
  });

  it.each([
    ['nothing changes with the patient', at('/desk/chart', { tab: 'sum' }, '#/start')],
    ['a file may decide', at('/s/9f3ac1/chart.php')],
    ['what is asked for may decide', at('/s/9f3ac1/index', { page: 'chart' })],
    ['the patient comes last', at('/akte/20417')],
  ])('are not told apart where %s', (_why, route) => {
    expect(loosened(learnRoute([route], own))).toEqual(learnRoute([route], own));
  });

  it('are no list: it stands beside the charts, not behind one', () => {
    const { path = '' } = loosened(learnRoute([at('/akte/20417/uebersicht')], own));
    expect(
      ['/akte/30688/rechnungen', '/akte/30688/plan/2', '/akte/liste'].map((one) => globMatches(one, path)),
    ).toEqual([true, true, false]);
  });
});

describe('whatever the addresses are', () => {
  const word = fc.oneof(
    fc.stringMatching(/^[a-zA-Z0-9._-]{1,12}$/),
    fc.constantFrom('Ruvaldi', 'K-20417', 'chart', ''),
  );
  const path = fc.array(word, { maxLength: 5 }).map((parts) => `/${parts.join('/')}`);
  const route = fc.record({
    path,
    query: fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), word, { maxKeys: 3 }),
    hash: fc.oneof(
      fc.constant(''),
      path.map((text) => `#${text}`),
    ),
  });

  it('what is learnt applies to every one of them', () => {
    fc.assert(
      fc.property(fc.array(route, { minLength: 1, maxLength: 3 }), (seen) => {
        const exact = learnRoute(seen, own);
        const { path: glob, hash, query = {} } = loosened(exact);
        expect(covers({ path: glob ?? '*', query, ...(hash && { hash }) }, exact)).toBe(true);
        for (const one of seen) {
          expect(globMatches(one.path, glob ?? '*')).toBe(true);
          expect(hash === undefined || globMatches(one.hash, hash)).toBe(true);
          for (const [name, value] of Object.entries(query)) {
            expect(globMatches(one.query[name] ?? null, value)).toBe(true);
          }
        }
      }),
    );
  });

  it('and holds nothing of the patient', () => {
    fc.assert(
      fc.property(fc.array(route, { minLength: 1, maxLength: 3 }), (seen) => {
        expect(JSON.stringify(learnRoute(seen, own)).toLowerCase()).not.toMatch(/ruvaldi|20417/);
      }),
    );
  });
});
