import type { HostPage } from '../host-page';
import { type Known, masked, saysSomething, shapeOf } from './mask';
import { knownOf } from './said';

const mostNodes = 5_000;
const deepest = 60;
const mostClasses = 8;
const skipped = new Set(['script', 'style', 'noscript', 'template', 'link', 'meta', 'svg', 'canvas', 'path', 'br']);
/** Attributes whose values are words of page builders; each word that is not is masked all the same. */
const telling = [
  'type',
  'role',
  'name',
  'for',
  'autocomplete',
  'itemprop',
  'scope',
  'data-testid',
  'data-test-id',
  'data-test',
  'data-fieldname',
  'data-field',
];

/** Opens a shadow root, a closed one too where the browser lets us. */
export type RootOf = (element: Element) => ShadowRoot | null;

/** How a document is built: one line an element, every text and every unknown value masked by its shape. */
export function outlineOf(
  page: HostPage,
  rootOf: RootOf = (element) => element.shadowRoot,
  most = mostNodes,
): string[] {
  const known = knownOf(page, rootOf);
  let left = most;

  function walk(element: Element, depth: number): string[] {
    if (left <= 0 || depth > deepest || skipped.has(element.localName)) return [];
    left--;
    const line = `${' '.repeat(depth)}${lineOf(element, known)}`;
    const root = rootOf(element);
    const shadow = root ? [`${' '.repeat(depth + 1)}(shadow)`, ...inside(root.children, depth + 2)] : [];
    return [line, ...shadow, ...inside(element.children, depth + 1)];
  }

  function inside(children: HTMLCollection, depth: number): string[] {
    return folded([...children].map((child) => walk(child, depth)));
  }

  const lines = [addressOf(page, known), ...walk(page.document.documentElement, 0)];
  return left > 0 ? lines : [...lines, '(cut off here)'];
}

/** Path, hash and the names of parameters, masked; never the host, which may name the office. */
function addressOf({ window }: HostPage, known: Known): string {
  const { pathname, search, hash } = window.location;
  const names = [...new URLSearchParams(search).keys()].map((name) => masked(name, known)).join('&');
  return `${masked(pathname, known)}${names && `?${names}`}${masked(hash, known)}`.slice(0, 300);
}

function lineOf(element: Element, known: Known): string {
  const parts = [element.localName.includes('-') ? masked(element.localName, known) : element.localName];
  const id = masked(element.id ?? '', known);
  if (saysSomething(id)) parts.push(`#${id}`);
  const classes = [...element.classList].slice(0, mostClasses).map((one) => masked(one, known));
  parts.push(...classes.filter(saysSomething).map((one) => `.${one}`));
  const attributes = [...element.attributes].flatMap(({ name, value }) => attributeOf(name, value, known));
  const text = ownText(element);
  return `${parts.join('')}${attributes.join('')}${isShown(element) ? '' : ' (hidden)'}${text && ` “${text}”`}`;
}

function attributeOf(name: string, value: string, known: Known): string[] {
  if (['id', 'class', 'style'].includes(name) || name.startsWith('on')) return [];
  if (telling.includes(name)) return [`[${name}=${masked(value, known).slice(0, 60)}]`];
  if (name === 'href' || name === 'src') return [`[${name}=${schemeOf(value)}]`];
  if (name.startsWith('data-') || name.startsWith('aria-')) {
    const shown = masked(name, known);
    return saysSomething(shown) ? [`[${shown}=${shapeOf(value)}]`] : [];
  }
  return [];
}

function schemeOf(value: string): string {
  return /^(mailto|tel|https?|javascript|data|blob):/i.exec(value)?.[0] ?? '/';
}

function ownText(element: Element): string {
  const texts = [...element.childNodes]
    .filter(({ nodeType }) => nodeType === 3)
    .map(({ nodeValue }) => nodeValue ?? '');
  const typed = 'value' in element && typeof element.value === 'string' && !isSecret(element) ? element.value : '';
  return shapeOf([...texts, typed].join(' '));
}

function isSecret(element: Element): boolean {
  return element.matches('[type=password], [type=hidden], [autocomplete^=cc-]');
}

function isShown(element: Element): boolean {
  return element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
}

/** Neighbours that are built alike are counted: a list of a hundred rows is one row. */
function folded(blocks: string[][]): string[] {
  const kept: { lines: string[]; text: string; times: number }[] = [];
  for (const lines of blocks.filter(({ length }) => length > 0)) {
    const text = lines.join('\n');
    const last = kept.at(-1);
    if (last?.text === text) last.times++;
    else kept.push({ lines, text, times: 1 });
  }
  return kept.flatMap(({ lines, times }) => (times > 1 ? [`${lines[0]} × ${times}`, ...lines.slice(1)] : lines));
}
