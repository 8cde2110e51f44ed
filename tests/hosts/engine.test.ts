import { describe, expect, it } from 'vitest';
import { globMatches } from '@/lib/domain/glob';
import type { Recipe, Source, Transform } from '@/lib/domain/records/recipe';
import { budgetFor } from '@/lib/hosts/budget';
import { select } from '@/lib/hosts/condition';
import type { HostPage } from '@/lib/hosts/host-page';
import { readPage as readBy } from '@/lib/hosts/read-page';
import { transform } from '@/lib/hosts/transforms';
import { hostPage } from './host-page';
import { readFields, readOne } from './read-one';

const readPage = (page: HostPage, recipe: Recipe) => readBy(page, recipe, budgetFor(page)).reading;
const body = (html: string) => [hostPage({ html, url: 'https://host.test/' }).document.body];

describe('one field', () => {
  it('takes the first source that says anything', () => {
    expect(readOne('<b>B</b><i>I</i>', [{ select: 'u' }, { select: 'i' }, { select: 'b' }])).toBe('I');
  });

  it('takes the same value twice for one, two values for none', () => {
    expect(readOne('<b>A</b><b> A </b>', [{ select: 'b' }])).toBe('A');
    expect(readOne('<b>A</b><b>B</b><i>C</i>', [{ select: 'b' }, { select: 'i' }])).toBe('many');
  });

  it('reads no text that is not shown, nor hidden words inside it', () => {
    expect(readOne('<b style="display:none">A</b>', [{ select: 'b' }])).toBe('none');
    expect(readOne('<b><i hidden>Name:</i> A <u>B</u></b>', [{ select: 'b' }])).toBe('A B');
  });

  it('leaves out what stands inside a container that never counts', () => {
    expect(readOne('<p class="quoted"><b>A</b></p>', [{ select: 'b', not: '.quoted' }])).toBe('none');
    expect(readOne('<p><b>A</b></p>', [{ select: 'b', not: '.quoted[' }])).toBe('none');
  });

  it.each([
    'type="password"',
    'type="hidden"',
    'type="file"',
    'autocomplete="cc-number"',
    'autocomplete="billing cc-number"',
    'autocomplete="current-password"',
    'name="cardNumber"',
    'name="userPassword" type="text"',
    'id="cvc"',
    'id="card"',
  ])('never reads an input with %s', (secret) => {
    const html = `<label>Card <input ${secret} value="4111" data-x="4111"></label>`;
    expect(readOne(html, [{ select: 'input', property: 'value' }])).toBe('none');
    expect(readOne(html, [{ select: 'input', attribute: 'data-x' }])).toBe('none');
    expect(readOne(html, [{ label: ['card'] }])).toBe('none');
    expect(readOne(html, [{ label: ['card'], attribute: 'data-x' }])).toBe('none');
    expect(readOne(`<p>Card</p><div>${html.slice(12, -8)}</div>`, [{ label: ['card'] }])).toBe('none');
  });

  it('reads the value of an ordinary field as it is now', () => {
    const page = hostPage({ html: '<input id="name" value="before">', url: 'https://host.test/' });
    const view = {
      id: 'v',
      when: {},
      scope: 'body',
      fields: { fullName: [{ select: '#name', property: 'value' as const }] },
      require: [],
    };
    const recipe: Recipe = {
      id: 'r',
      version: 1,
      name: 'R',
      kind: 'practice',
      trust: 'public',
      detect: [{}],
      views: [view],
    };
    page.document.querySelector('input')?.setAttribute('value', 'ignored once typed');
    for (const input of page.document.querySelectorAll('input')) input.value = 'typed';
    expect(readPage(page, recipe).fields.fullName).toBe('typed');
  });

  it('takes the last one that is shown where a thread holds several', () => {
    const html = '<b>A</b><b>B</b><b hidden>C</b>';
    expect(readOne(html, [{ select: 'b', pick: 'last' }])).toBe('B');
    const folded = '<b title="a">1</b><b title="b">2</b><b title="c" hidden>3</b>';
    expect(readOne(folded, [{ select: 'b', attribute: 'title', pick: 'last' }])).toBe('b');
  });

  it('skips whoever has the own address, whichever field comes first', () => {
    const html = '<u>me@office.test</u><b email="rosa@home.test">Rosa</b><b email="Me@Office.test">Me</b>';
    const source: Source = { select: 'b', pick: 'last', notOwn: 'email' };
    const ownEmail: Source[] = [{ select: 'u', transforms: ['address'] }];
    expect(readFields(html, { displayName: [source], ownEmail }).fields.displayName).toBe('Rosa');
    const link = '<u>me@office.test</u><a href="mailto:me@office.test?subject=x">Me</a>';
    expect(readFields(link, { displayName: [{ select: 'a', notOwn: 'href' }], ownEmail }).fields).toEqual({
      ownEmail: 'me@office.test',
    });
  });
});

describe('the path in a selector', () => {
  const html = '<a href="/Patient/7b">Rosa</a><a href="/Patient/8">Wade</a><a data-r="Form/Patient/Ana Ruiz">Ana</a>';

  it.each([
    ['/Patient/7b', 'a[href="/Patient/{path2}"]', 'Rosa'],
    ['/Patient/7b/edit', 'a[href="/{path1}/{path2}"]', 'Rosa'],
    ['/app/patient/Ana%20Ruiz', 'a[data-r="Form/Patient/{path3}"]', 'Ana'],
    ['/Patient', 'a[href="/Patient/{path2}"]', 'none'],
    ['/Patient/x"],a[href="/', 'a[href="/Patient/{path2}"]', 'none'],
    ['/Patient/%22%5D%2C%2A%5B', 'a[href="/Patient/{path2}"]', 'none'],
    [`/Patient/${'7'.repeat(101)}`, 'a[href="/Patient/{path2}"]', 'none'],
  ])('%s fills %s: %s', (path, selector, expected) => {
    expect(readOne(html, [{ select: selector }], `https://host.test${path}`)).toBe(expected);
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
    ['abab', 'a*ab*b', false],
    ['', '*', true],
    [null, '*', false],
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
    ['Patient: Rosa', ['after-colon'], 'Rosa'],
    ['10:30: call', ['after-colon'], '30: call'],
    ['no colon', ['after-colon'], undefined],
    ['Rosa Lindqvist (45)', ['before-bracket'], 'Rosa Lindqvist'],
    ['Rosa [1042]', ['before-bracket'], 'Rosa'],
    ['Rosa <rosa@home.test>', ['before-bracket'], 'Rosa'],
    ['(45)', ['before-bracket'], undefined],
    ['Rosa Lindqvist (1042)', ['in-brackets'], '1042'],
    ['Rosa (Rosie)<rosa@home.test>', ['in-brackets', 'address'], 'rosa@home.test'],
    ['Rosa <rosa@home.test>, Wade <wade@home.test>', ['in-brackets'], undefined],
    ['Rosa (1) (2)', ['in-brackets'], undefined],
    ['Rosa 1042', ['in-brackets'], undefined],
    ['"Rosa Lindqvist" <rosa@home.test>', ['addressed-name'], 'Rosa Lindqvist'],
    ['rosa@home.test<billing@pay.test>', ['addressed-name'], 'rosa@home.test'],
    ['About <the crown>', ['addressed-name'], undefined],
    ['<rosa@home.test>', ['addressed-name'], undefined],
    ['Form/Patient/HLC-7', ['after-slash'], 'HLC-7'],
    ['Form/Patient/', ['after-slash'], undefined],
    ['46 (~04-Mar-1980)', ['exact', 'date-words'], undefined],
    ['46 (04-Mar-1980)', ['exact', 'date-words'], '1980-03-04'],
    ["popup('x.jsp?demographic_no=12&a=1')", ['param:demographic_no'], '12'],
    ['?chart=A%2F7+b#x', ['param:chart'], 'A/7 b'],
    ['?mychart=1', ['param:chart'], undefined],
    ['?chart=1&chart=1', ['param:chart'], '1'],
    ['?chart=1&chart=2', ['param:chart'], undefined],
    ['?chart=', ['param:chart'], undefined],
    ['?chart=%E0%A4%A', ['param:chart'], '%E0%A4%A'],
  ] as [string, Transform[], string | undefined][])('%s through %j is %s', (value, names, expected) => {
    expect(transform(value, names)).toBe(expected);
  });
});

describe('a transform nobody knows', () => {
  it.each(['eval', 'constructor', '__proto__', 'toString'])('%s drops the value', (name) => {
    expect(transform('Rosa', [name as Transform])).toBeUndefined();
  });
});

describe('readPage', () => {
  const recipe: Recipe = {
    id: 'example',
    version: 1,
    name: 'Example',
    kind: 'practice',
    trust: 'public',
    detect: [{}],
    expect: [{ path: '/patients/*', query: { tab: 'sum*' } }],
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

  it.each([
    ['/patients/7?tab=summary', true],
    ['/patients/7?tab=other', false],
    ['/patients/7', false],
    ['/patients?tab=summary', false],
  ])('says whether somebody is expected on %s: %s', (path, expected) => {
    expect(readPage(at('', path), recipe).expected).toBe(expected);
    expect(readPage(at('', path), { ...recipe, expect: [] }).expected).toBe(false);
  });

  it('gives up on a page that takes too long, rather than name somebody by half', () => {
    const page = at('<p class="card"><b>1</b></p>');
    let now = 0;
    page.window.performance.now = () => (now += 30);
    expect(readPage(page, recipe)).toMatchObject({ state: 'slow', fields: {} });
  });
});
