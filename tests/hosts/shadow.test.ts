import { describe, expect, it, vi } from 'vitest';
import type { Source, View } from '@/lib/domain/records/recipe';
import { createBudget } from '@/lib/hosts/budget';
import { choicesIn } from '@/lib/hosts/pick/choices';
import { readPick } from '@/lib/hosts/pick/read-pick';
import { targetOf } from '@/lib/hosts/pick/target';
import { readView } from '@/lib/hosts/read-page';
import { rootsOf } from '@/lib/hosts/shadow';
import { watchScope } from '@/lib/hosts/watch-scope';
import { hostPage } from './host-page';

/** `<name attributes>#inner html#</name>`: what stands between the signs is put into an open root. */
function pageOf(html: string) {
  const page = hostPage({ html, url: 'https://host.test/chart' });
  for (const template of page.document.querySelectorAll('template[data-root]')) open(template as HTMLTemplateElement);
  return page;
}

function open(template: HTMLTemplateElement): void {
  const root = (template.parentElement as HTMLElement).attachShadow({ mode: 'open' });
  root.append(template.content.cloneNode(true));
  template.remove();
  for (const inner of root.querySelectorAll('template[data-root]')) open(inner as HTMLTemplateElement);
}

const banner = (name: string, chart: string) => `<x-banner><template data-root>
  <h2>${name}</h2><div><span>Chart</span><span>${chart}</span></div>
  <x-field><template data-root><span>Born</span><b>1980-04-03</b></template></x-field></template></x-banner>`;

function read(html: string, source: Source) {
  const view: View = { id: 'v', when: {}, scope: 'body', fields: { fullName: [source] }, require: [['fullName']] };
  const { state, fields } = readView(
    pageOf(html),
    view,
    createBudget(() => 0),
  );
  return state === 'found' ? fields.fullName : state;
}

describe('a value in a shadow root', () => {
  it('is read where a path of hosts leads to it, by place and by label', () => {
    const html = banner('Elena Ruvaldi', 'K-20417');
    expect(read(html, { select: 'h2', inside: ['x-banner'] })).toBe('Elena Ruvaldi');
    expect(read(html, { label: ['Chart'], inside: ['x-banner'] })).toBe('K-20417');
    expect(read(html, { label: ['Born'], inside: ['x-banner', 'x-field'] })).toBe('1980-04-03');
  });

  it('is not read from outside, nor where two hosts may be meant, nor where there is none', () => {
    const html = banner('Elena Ruvaldi', 'K-20417');
    expect(read(html, { select: 'h2' })).toBe('none');
    expect(read(html + banner('Tomas Brenkov', 'K-30688'), { select: 'h2', inside: ['x-banner'] })).toBe('none');
    expect(read('<x-banner></x-banner>', { select: 'h2', inside: ['x-banner'] })).toBe('none');
    expect(read(html, { select: 'h2', inside: ['x-other'] })).toBe('none');
  });

  it('does not stand in for a label outside of it', () => {
    const html = `<span>Chart</span><span>K-1</span>${banner('Elena Ruvaldi', 'K-20417')}`;
    expect(read(html, { label: ['Chart'] })).toBe('K-1');
    expect(read(html, { label: ['Chart'], inside: ['x-banner'] })).toBe('K-20417');
  });
});

describe('picking in a shadow root', () => {
  const page = pageOf(banner('Elena Ruvaldi', 'K-20417'));
  const choices = choicesIn(page);
  const pick = (text: string) => {
    const element = choices.find((one) => one.textContent === text) as Element;
    return readPick(page, targetOf(page, element));
  };

  it('is possible by keyboard, in the order of the page', () => {
    expect(choices.map(({ textContent }) => textContent)).toEqual([
      'Elena Ruvaldi',
      'Chart',
      'K-20417',
      'Born',
      '1980-04-03',
    ]);
  });

  it('offers the way down to it', () => {
    expect(pick('K-20417').offers[0]?.source).toEqual({ label: ['Chart'], inside: ['x-banner'] });
    expect(pick('1980-04-03').offers[0]?.source).toEqual({ label: ['Born'], inside: ['x-banner', 'x-field'] });
    expect(pick('Elena Ruvaldi').offers[0]?.source.inside).toEqual(['x-banner']);
  });

  it('tells hosts of one kind apart by what was given to them', () => {
    const twins = pageOf(
      '<x-f id="first"><template data-root><i>Elena</i></template></x-f><x-f id="last"><template data-root><i>Ruvaldi</i></template></x-f>',
    );
    const [, last] = choicesIn(twins);
    const target = targetOf(twins, last as Element);
    expect(readPick(twins, target).offers[0]?.source.inside).toEqual(['#last']);
  });
});

it('gives up on ways into shadow roots that take too long', () => {
  const page = pageOf(banner('Elena Ruvaldi', 'K-20417'));
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 1));
  const found = rootsOf(page.document, Array(100).fill({ inside: ['x-banner'] }));
  clock.mockRestore();
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(10);
});

describe('watching a shadow root', () => {
  const source: Source = { select: 'h2', inside: ['x-banner'] };
  const view: View = { id: 'v', when: {}, scope: 'main', fields: { fullName: [source] }, require: [['fullName']] };

  /** How often a change of the page is heard. */
  async function heard(change: (host: Element, root: ShadowRoot) => void, within = 'main'): Promise<number> {
    const page = pageOf(`<main><p>K-20417</p></main><section>${banner('Elena Ruvaldi', 'K-20417')}</section>`);
    const window = Object.assign(page.window, { MutationObserver });
    let count = 0;
    const stop = new AbortController();
    const scope = watchScope({ ...page, window }, [], () => ++count < 0, stop.signal);
    scope.follow({ ...view, scope: within });
    const host = page.document.querySelector('x-banner') as Element;
    change(host, host.shadowRoot as ShadowRoot);
    await Promise.resolve();
    stop.abort();
    return count;
  }

  it('hears what changes inside it, and that its host is hidden', async () => {
    expect(await heard((_host, root) => (root.querySelector('h2') as Element).replaceChildren('Tomas Brenkov'))).toBe(
      1,
    );
    expect(await heard((host) => host.setAttribute('hidden', ''))).toBe(1);
    expect(await heard((host) => host.parentElement?.setAttribute('style', 'display:none'))).toBe(1);
  });

  it('goes on hearing what changes around it, where that counts as well', async () => {
    const around = (host: Element) => (host.ownerDocument.querySelector('p') as Element).replaceChildren('K-30688');
    expect(await heard(around, 'body')).toBe(1);
  });

  it('does not hear what changes elsewhere', async () => {
    expect(await heard((host) => host.setAttribute('data-x', 'y'))).toBe(0);
  });
});
