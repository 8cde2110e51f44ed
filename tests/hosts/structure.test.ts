import { describe, expect, it } from 'vitest';
import { shapeOf } from '@/lib/hosts/structure/mask';
import { outlineOf } from '@/lib/hosts/structure/outline';
import { hostPage, type PageParts } from './host-page';

const outline = (html: string, more: Partial<PageParts> = {}) =>
  outlineOf(hostPage({ url: 'https://ehr.test/interface/patients/4711?pid=20417&set=1', ...more, html })).join('\n');

/** The canary, as a page might write it anywhere. */
const canary = [
  'nadia',
  'ferreira',
  'holt',
  '1979',
  '03-14',
  '20417',
  '0142',
  '555',
  'nadia@example',
  'muñoz',
  'munoz',
];
const clean = (text: string) => {
  const letters = text.toLowerCase();
  const joined = letters.replace(/[^\p{L}\p{N}]+/gu, '');
  for (const secret of canary) {
    expect(letters).not.toContain(secret);
    expect(joined).not.toContain(secret.replace(/[^\p{L}\p{N}]+/gu, ''));
  }
};

describe('a report of the structure', () => {
  it('tells tags, ids, classes and names of page builders, and the shape of values', () => {
    const html = `<div id="patient-header" class="header col-md-6"><span class="patient_name">Nadia Ferreira-Holt</span>
      <input name="dob" type="text" value="03/14/1979"><a href="mailto:nadia@example.com">Write</a></div>`;
    expect(outline(html)).toBe(
      [
        '/interface/patients/9?pid&set',
        'html',
        ' head',
        ' body',
        '  div#patient-header.header.col-a-9',
        '   span.patient_name “Aa Aa-Aa”',
        '   input[name=dob][type=text] “9/9/9”',
        '   a[href=mailto:] “Aa”',
      ].join('\n'),
    );
  });

  it.each([
    ['in text', '<p>Nadia Ferreira-Holt, 03/14/1979, (303) 555-0142, 20417</p>'],
    ['split over elements', '<b>Na</b><b>dia</b> <i>Fer</i><i>reira</i>-<u>H</u><u>olt</u> <s>204</s><s>17</s>'],
    ['in values', '<input value="Nadia"><textarea>Ferreira</textarea><select><option>Holt</select>'],
    ['in a password', '<input type="password" value="Nadia1979">'],
    ['in attributes', '<p title="Nadia" alt="Holt" data-name="Ferreira" aria-label="Nadia 20417" summary="Holt">x</p>'],
    ['in names of attributes', '<p data-ferreira="1" nadia="1" data-chart-20417>x</p>'],
    ['in ids and classes', '<p id="nadia-ferreira-20417" class="pt_Holt patientNadia x20417 row-19790314">x</p>'],
    ['in ids that nothing else names', '<tr id="FERREIRA_HOLT"></tr><i class="nadiaferreira muñoz"></i>'],
    ['in names and test ids', '<input name="nadia" data-testid="ferreira-20417"><form name="Holt" itemprop="nadia">'],
    ['in addresses', '<a href="/p/nadia-ferreira?chart=20417">x</a><img src="https://nadia.test/20417.png">'],
    [
      'in scripts',
      '<a onclick="open(20417, \'Nadia\')" href="javascript:open(20417)">x</a><script>var n="Nadia"</script>',
    ],
    ['in made-up tags', '<nadia-ferreira-holt></nadia-ferreira-holt><x-20417></x-20417>'],
    ['in comments and templates', '<!-- Nadia 20417 --><template><p>Holt</p></template>'],
    ['in another script', '<p>Ｎａｄｉａ Ferre\u200bira <b>Mun\u0303oz</b> ۲۰۴۱۷</p>'],
  ])('keeps a patient to itself %s', (_where, html) => {
    clean(outline(html));
  });

  it('keeps a patient to itself in the address', () => {
    clean(
      outline('<p>x</p>', { url: 'https://nadia.test/p/Nadia%20Ferreira/20417?name=Holt&20417=1#/nadia/1979-03-14' }),
    );
  });

  it('keeps a patient to itself in a frame’s name, title and shadow', () => {
    const page = hostPage({ html: '<title>Nadia 20417</title><section></section>', url: 'https://ehr.test/' });
    const host = page.document.querySelector('section');
    const root = host?.attachShadow({ mode: 'closed' });
    if (root) root.innerHTML = '<p class="name">Ferreira-Holt</p>';
    const shown = outlineOf(page, (element) => (element === host ? (root ?? null) : null)).join('\n');
    clean(shown);
    expect(shown).toContain('(shadow)');
    expect(shown).toContain('p.name “Aa-Aa”');
  });

  it('shows names that the page’s own style sheets use, unless the page says the word as well', () => {
    const html = '<p id="attendantStrip" class="zephyr nadia mu\u00f1oz">Nadia</p><p class="munoz">Mu\u00f1oz</p>';
    const page = hostPage({ html, url: 'https://ehr.test/' });
    const rules = ['#attendantStrip b', '.zephyr:hover, .nadia', '.munoz'].map((selectorText) => ({ selectorText }));
    const other = {
      get cssRules(): CSSRuleList {
        throw new Error('of another origin');
      },
    };
    Object.defineProperty(page.document, 'styleSheets', { value: [other, { cssRules: rules }] });
    const shown = outlineOf(page).join('\n');
    clean(shown);
    expect(shown).toContain('p#attendantStrip.zephyr “Aa”');
  });

  it('counts what is built alike, and says what is hidden', () => {
    const row = (name: string) => `<tr class="row"><td>${name}</td><td>20417</td></tr>`;
    const list = outline(`<table><tbody>${row('Nadia').repeat(60)}${row('Holt').repeat(60)}</tbody></table>`);
    expect(list).toContain('tr.row × 120');
    expect(list.split('\n').length).toBeLessThan(12);
    expect(outline('<p style="display:none">x</p>')).toContain('p (hidden) “a”');
  });

  it('ends somewhere', () => {
    const page = hostPage({ html: '<p>a</p><p>A</p><p>AA</p>'.repeat(40), url: 'https://ehr.test/' });
    const shown = outlineOf(page, () => null, 50);
    expect(shown).toHaveLength(52);
    expect(shown.at(-1)).toBe('(cut off here)');
  });
});

describe('a shape', () => {
  it.each([
    ['Nadia Ferreira-Holt', 'Aa Aa-Aa'],
    ['HOLT, nadia', 'AA, a'],
    ['(303) 555-0142', '(9) 9-9'],
    ['Núñez ñandú', 'Aa a'],
    ['李小龙', 'a'],
    ['x'.repeat(5_000), 'a'],
    ['', ''],
  ])('of %s is %s', (text, shape) => {
    expect(shapeOf(text)).toBe(shape);
  });
});
