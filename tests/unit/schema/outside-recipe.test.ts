import { describe, expect, it } from 'vitest';
import type { Recipe } from '@/lib/domain/records/recipe';
import { recipeFile } from '@/lib/domain/sites/recipe-file';
import { checkRecipe, parseOutsideRecipe } from '@/lib/schema/records/parse-recipe';
import { quickest } from '@/tests/fixtures/quickest';

const good: Recipe = {
  id: 'taught-charts',
  version: 3,
  name: 'Charts',
  kind: 'practice',
  trust: 'taught',
  detect: [{ path: '/patients/*', query: { tab: 'sum*' } }],
  views: [
    {
      id: 'taught-1',
      frame: 'top',
      when: { path: '/patients/*', has: ['main[data-testid="chart"]'], hasNot: ['.list > li:nth-of-type(2)'] },
      scope: 'body',
      fields: {
        fullName: [{ label: ['Patient', 'Paciente'], not: '.family' }, { select: '#name' }],
        bornOn: [{ select: 'input[name="dob"]', property: 'value', transforms: ['date-mdy'] }],
        chart: [{ select: 'a[href="/p/{path2}"]', attribute: 'href', transforms: ['param:id'] }],
        email: [{ select: 'a', inside: ['x-app', 'x-card[data-kind="patient"]'] }],
        phone: [{ select: 'div.row > span:nth-child(2):not(.old)', attribute: 'data-phone', pick: 'last' }],
      },
      require: [['fullName', 'bornOn']],
    },
  ],
  expect: [{ path: '/patients/*' }],
  together: [['fullName', 'bornOn']],
};

const changed = (change: (recipe: Recipe & Record<string, unknown>) => void) => {
  const copy = structuredClone(good) as Recipe & Record<string, unknown>;
  change(copy);
  return copy;
};
const fileOf = (recipe: unknown) => recipeFile(recipe as Recipe, 'charts.test').text;
const source = (given: Record<string, unknown>) =>
  changed(({ views: [view] }) => Object.assign(view?.fields ?? {}, { phone: [given] }));
const detect = (query: unknown) => changed((recipe) => Object.assign(recipe, { detect: [{ path: '/p', query }] }));
const problem = (recipe: unknown) => {
  const parsed = parseOutsideRecipe(fileOf(recipe));
  return parsed.ok ? 'taken' : `${parsed.problems[0]?.code} at ${parsed.problems[0]?.at}`;
};
const at = 'recipe.views.0.fields.phone.0';

describe('a recipe from a file', () => {
  it('is taken as it is, and the same from teaching', () => {
    expect(parseOutsideRecipe(fileOf(good))).toEqual({ ok: true, recipe: good, host: 'charts.test' });
    expect(checkRecipe(good)).toMatchObject({ ok: true, recipe: good });
  });

  it.each([
    ['a password field', source({ select: 'input[type=password]', property: 'value' }), `secret-field at ${at}.select`],
    [
      'a password in a root',
      source({ select: 'a', inside: ['input[type=password]'] }),
      `secret-field at ${at}.inside.0`,
    ],
    ['a tower of roots', source({ select: 'a', inside: ['a', 'b', 'c', 'd', 'e'] }), `too-many at ${at}.inside`],
    ['a password by its name', source({ select: '#userPassword' }), `secret-field at ${at}.select`],
    ['a hidden field', source({ select: 'input[type="hidden"]' }), `secret-field at ${at}.select`],
    ['a card', source({ select: '[autocomplete="cc-number"]' }), `secret-field at ${at}.select`],
    ['a card by its name', source({ select: '#cardNumber' }), `secret-field at ${at}.select`],
    ['a token', source({ select: 'meta', attribute: 'data-csrf' }), `secret-field at ${at}.attribute`],
    ['a script in an attribute', source({ select: 'a', attribute: 'onclick' }), `bad-attribute at ${at}.attribute`],
    ['a style', source({ select: 'a', attribute: 'style' }), `bad-attribute at ${at}.attribute`],
    ['a prototype as attribute', source({ select: 'a', attribute: '__proto__' }), `bad-attribute at ${at}.attribute`],
    ['another property', source({ select: 'a', property: 'innerHTML' }), `wrong-value at ${at}.property`],
    ['code', source({ select: 'a', transforms: ['eval'] }), `unknown-transform at ${at}.transforms.0`],
    [
      'a prototype as code',
      source({ select: 'a', transforms: ['constructor'] }),
      `unknown-transform at ${at}.transforms.0`,
    ],
    ['a pattern', source({ select: 'a', transforms: ['/(a+)+$/'] }), `unknown-transform at ${at}.transforms.0`],
    ['seven transforms', source({ select: 'a', transforms: Array(7).fill('squash') }), `too-many at ${at}.transforms`],
    ['an unknown key', source({ select: 'a', click: true }), `unknown-key at ${at}.click`],
    ['a parameter that is no text', detect({ tab: 3 }), 'wrong-value at recipe.detect.0.query'],
    ['parameters in a list', detect(['tab']), 'wrong-value at recipe.detect.0.query'],
    ['a parameter full of stars', detect({ tab: '*'.repeat(7) }), 'heavy-selector at recipe.detect.0.query.tab'],
    ['a long parameter', detect({ tab: 'x'.repeat(201) }), 'wrong-value at recipe.detect.0.query.tab'],
    [
      'a parameter with a long name',
      detect({ ['x'.repeat(61)]: 'a' }),
      `wrong-value at recipe.detect.0.query.${'x'.repeat(61)}`,
    ],
    [
      'nine parameters',
      detect(Object.fromEntries([...'abcdefghi'].map((name) => [name, '']))),
      'too-many at recipe.detect.0.query',
    ],
    ['two places at once', source({ select: 'a', label: ['A'] }), `missing at ${at}`],
    ['no place', source({ pick: 'last' }), `missing at ${at}`],
    ['another trust', changed((one) => Object.assign(one, { trust: 'verified' })), 'wrong-value at recipe.trust'],
    ['the id of a bundled one', changed((one) => Object.assign(one, { id: 'openemr' })), 'wrong-value at recipe.id'],
    [
      'an unknown field',
      changed(({ views: [view] }) => Object.assign(view?.fields ?? {}, { ssn: [] })),
      'unknown-key at recipe.views.0.fields.ssn',
    ],
    [
      'nine views',
      changed((one) => Object.assign(one, { views: Array(9).fill(one.views[0]) })),
      'too-many at recipe.views',
    ],
    ['no view', changed((one) => Object.assign(one, { views: [] })), 'missing at recipe.views'],
    ['nested lists', changed((one) => Object.assign(one, { views: [[[[]]]] })), 'wrong-value at recipe.views.0'],
    [
      'seven stars',
      changed((one) => Object.assign(one, { detect: [{ path: '*a'.repeat(7) }] })),
      'heavy-selector at recipe.detect.0.path',
    ],
    ['no detection', changed((one) => Object.assign(one, { detect: [] })), 'missing at recipe.detect'],
    ['a number as text', changed((one) => Object.assign(one, { version: '3' })), 'wrong-value at recipe.version'],
  ])('with %s is refused', (_what, recipe, expected) => {
    expect(problem(recipe)).toBe(expected);
  });

  it.each([
    ['too big', 'x'.repeat(100_001), 'too-big'],
    ['no file of ours', '{"a":1}', 'not-a-recipe'],
    ['not even JSON', 'javascript:alert(1)', 'not-a-recipe'],
    ['empty', '', 'not-a-recipe'],
    ['a list', '[]', 'not-a-recipe'],
    ['of a later CaseCue', '{"format":"casecue-recipe","formatVersion":2,"recipe":{}}', 'newer-format'],
    ['50,000 brackets', '['.repeat(50_000), 'too-deep'],
    ['50,000 quotes', `"${'\\"'.repeat(49_000)}`, 'not-a-recipe'],
  ])('that is %s is refused at once', (_what, text, code) => {
    expect(parseOutsideRecipe(text)).toMatchObject({ ok: false, problems: [{ code }] });
    expect(quickest(() => parseOutsideRecipe(text))).toBeLessThan(50);
  });

  it('loses keys that reach for a prototype, and nothing is changed by them', () => {
    const text = fileOf(good).replace(
      '"version": 3',
      '"version": 3, "__proto__": {"trust": "verified"}, "constructor": {}',
    );
    expect(parseOutsideRecipe(text)).toEqual({ ok: true, recipe: good, host: 'charts.test' });
    expect(({} as Record<string, unknown>).trust).toBeUndefined();
  });

  it('says at most five things', () => {
    const parsed = parseOutsideRecipe(fileOf(Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`k${n}`, n]))));
    expect(parsed.ok ? 0 : parsed.problems.length).toBeLessThanOrEqual(5);
  });
});

describe('a selector from outside', () => {
  it.each([
    'body',
    '#name',
    'div.card > span:nth-of-type(2)',
    '[id="first name"] + dd',
    'input[name="patient.dob"]',
    '[data-bind="text: pname()"]',
    'a[href^="/p/{path2}"]',
    'main h1 .name, .other',
    'td:not(.old):not([hidden-x])'.replace('[hidden-x]', '[data-x]'),
  ])('%s is allowed', (select) => {
    expect(problem(source({ select }))).toBe('taken');
  });

  it.each([
    ['', 'bad-selector'],
    ['a[', 'bad-selector'],
    ['a >', 'bad-selector'],
    ['> a', 'bad-selector'],
    ['a,,b', 'bad-selector'],
    ['*', 'bad-selector'],
    [':has(a)', 'bad-selector'],
    ['div:has(:has(:has(a)))', 'bad-selector'],
    [':is(a,b) c', 'bad-selector'],
    ['a:not(b c)', 'bad-selector'],
    ['a:not(:not(b))', 'bad-selector'],
    ['a::before', 'bad-selector'],
    ['a:visited', 'bad-selector'],
    ['a{}', 'bad-selector'],
    ['a/**/b', 'bad-selector'],
    ['\\61', 'bad-selector'],
    ['a b c d e', 'heavy-selector'],
    ['a ~ b', 'heavy-selector'],
    ['a b c, d e f', 'heavy-selector'],
    ['a > b > c > d > e > f > g > h', 'heavy-selector'],
    ['a,b,c,d,e', 'heavy-selector'],
    [`a${'.b'.repeat(9)}`, 'heavy-selector'],
    [`a${':not(b)'.repeat(9)}`, 'heavy-selector'],
    ['a'.repeat(257), 'heavy-selector'],
    [`a[b="${'c'.repeat(240)}"]`, 'bad-selector'],
    [`${'a '.repeat(127)}[`, 'heavy-selector'],
    [`a${'[b'.repeat(120)}`, 'bad-selector'],
  ])('%s is refused as %s, at once', (select, code) => {
    expect(problem(source({ select }))).toContain(code);
    expect(quickest(() => problem(source({ select })))).toBeLessThan(50);
  });
});
