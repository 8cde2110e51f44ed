import { describe, expect, it } from 'vitest';
import { globMatches, select } from '@/lib/hosts/condition';
import { readField } from '@/lib/hosts/read-field';
import { readPage } from '@/lib/hosts/read-page';
import type { Recipe } from '@/lib/domain/records/recipe';
import { transform } from '@/lib/hosts/transforms';
import { hostPage } from './host-page';

const body = (html: string) => [hostPage({ html, url: 'https://host.test/' }).document.body];

describe('readField', () => {
  it('takes the first source that says anything', () => {
    expect(readField(body('<b>B</b><i>I</i>'), [{ select: 'u' }, { select: 'i' }, { select: 'b' }])).toEqual({
      kind: 'one',
      value: 'I',
    });
  });

  it('takes the same value twice for one, two values for none', () => {
    expect(readField(body('<b>A</b><b> A </b>'), [{ select: 'b' }])).toEqual({ kind: 'one', value: 'A' });
    expect(readField(body('<b>A</b><b>B</b><i>C</i>'), [{ select: 'b' }, { select: 'i' }])).toEqual({ kind: 'many' });
  });

  it('reads no text that is not shown, nor hidden words inside it', () => {
    expect(readField(body('<b style="display:none">A</b>'), [{ select: 'b' }])).toEqual({ kind: 'none' });
    expect(readField(body('<b><i hidden>Name:</i> A <u>B</u></b>'), [{ select: 'b' }])).toEqual({
      kind: 'one',
      value: 'A B',
    });
  });

  it('leaves out what stands inside a container that never counts', () => {
    const source = { select: 'b', not: '.quoted' };
    expect(readField(body('<p class="quoted"><b>A</b></p>'), [source])).toEqual({ kind: 'none' });
  });

  it.each([
    'type="password"',
    'type="hidden"',
    'type="file"',
    'autocomplete="cc-number"',
    'name="cardNumber"',
    'id="cvc"',
    'id="card"',
  ])('never reads an input with %s', (secret) => {
    const scope = body(`<input ${secret} value="4111" data-x="4111">`);
    expect(readField(scope, [{ select: 'input', property: 'value' }])).toEqual({ kind: 'none' });
    expect(readField(scope, [{ select: 'input', attribute: 'data-x' }])).toEqual({ kind: 'none' });
  });

  it('reads the value of an ordinary field as it is now', () => {
    const scope = body('<input id="name" value="before">');
    scope[0]?.querySelector('input')?.setAttribute('value', 'ignored once typed');
    for (const input of scope[0]?.querySelectorAll('input') ?? []) input.value = 'typed';
    expect(readField(scope, [{ select: '#name', property: 'value' }])).toEqual({ kind: 'one', value: 'typed' });
  });
});

describe('select', () => {
  it('finds nothing for a malformed or an overlong selector', () => {
    const [root] = body('<b>A</b>');
    expect(root && select(root, 'b[')).toEqual([]);
    expect(root && select(root, `b${':not(i)'.repeat(37)}`)).toEqual([]);
    expect(root && select(root, `b${':not(i)'.repeat(36)}`)).toHaveLength(1);
  });
});

describe('globMatches', () => {
  it.each([
    ['/a/b', '/a/b', true],
    ['/a/b/c', '/a/b', false],
    ['/x/a/b', '*/a/b', true],
    ['/patients/12/edit', '/patients/*', true],
    ['/v2/patients/12', '/patients/*', false],
    ['ab', 'ab*b', false],
    ['axbxc', 'a*b*c', true],
    ['axcxb', 'a*b*c', false],
    ['a.b', 'a?b', false],
  ])('%s against %s: %s', (text, glob, expected) => {
    expect(globMatches(text, glob)).toBe(expected);
  });
});

describe('transform', () => {
  it.each([
    ['mailto:Rosa@family.example?subject=x', ['without-mailto', 'address'], 'rosa@family.example'],
    ['https://x.test', ['without-mailto'], undefined],
    ['Rosa', ['address'], undefined],
    ['1980-03-04 00:00:00', ['iso-date'], '1980-03-04'],
    ['1980-03-04 or 1980-03-05', ['iso-date'], undefined],
    ['1980-13-04', ['iso-date'], undefined],
    ['03/04/1980', ['iso-date'], undefined],
    ['(303) 555-0142', ['phone'], '3035550142'],
    ['+1 303 555 0142', ['phone'], '+13035550142'],
    ['0142', ['phone'], undefined],
    ['   ', ['squash'], undefined],
  ] as const)('%s through %j is %s', (value, names, expected) => {
    expect(transform(value, names)).toBe(expected);
  });
});

describe('readPage', () => {
  const recipe: Recipe = {
    id: 'example',
    version: 1,
    kind: 'practice',
    detect: [{}],
    views: [
      {
        id: 'card',
        when: {},
        scope: '.card',
        fields: { chart: [{ select: 'b' }], phone: [{ select: 'i' }] },
        require: [['chart']],
      },
    ],
  };
  const at = (html: string, path = '/') => hostPage({ html, url: `https://host.test${path}` });

  it('drops an optional field that says two things and keeps the rest', () => {
    const reading = readPage(at('<p class="card"><b>1</b><i>2</i><i>3</i></p>'), recipe);
    expect(reading).toMatchObject({ state: 'found', fields: { chart: '1' } });
    expect(reading.fields).not.toHaveProperty('phone');
  });

  it('counts a second card with another number as two people', () => {
    expect(readPage(at('<p class="card"><b>1</b></p><p class="card"><b>2</b></p>'), recipe).state).toBe('ambiguous');
  });

  it('does not count a card that is not shown', () => {
    const page = at('<p class="card" style="display:none"><b>1</b></p><p class="card"><b>2</b></p>');
    expect(readPage(page, recipe)).toMatchObject({ state: 'found', fields: { chart: '2' } });
  });

  it('tells routes apart by what names a thread, without carrying the URL', () => {
    const route = (path: string) => readPage(at('', path), recipe).route;
    expect(route('/?_uid=16&_mbox=INBOX&_caps=a')).toBe(route('/?_mbox=INBOX&_caps=b&_uid=16'));
    expect(route('/?_uid=16&_mbox=INBOX')).not.toBe(route('/?_uid=17&_mbox=INBOX'));
    expect(route('/?_uid=16&_mbox=INBOX')).not.toContain('INBOX');
    expect(route('/#/patients/1')).not.toBe(route('/#/patients/2'));
  });

  it('gives up on a page that takes too long, rather than name somebody by half', () => {
    const page = at('<p class="card"><b>1</b></p>');
    let now = 0;
    page.window.performance.now = () => (now += 30);
    expect(readPage(page, recipe)).toMatchObject({ state: 'none', fields: {} });
  });
});
