import type { HostPage } from '../host-page';
import type { Known } from './mask';
import type { RootOf } from './outline';

/** Beyond this a page says too much to be compared with: then only the words of page builders are shown. */
const mostSaid = 3_000_000;
const mostRules = 20_000;
const notSaid = new Set(['id', 'class', 'style']);

/** What a page says anywhere, and which names its own style sheets use. */
export function knownOf(page: HostPage, rootOf: RootOf): Known {
  const said: string[] = [page.window.location.href, page.document.title];
  let size = 0;

  function collect(element: Element): void {
    for (const { name, value } of element.attributes) if (!notSaid.has(name)) add(value);
    if ('value' in element && typeof element.value === 'string') add(element.value);
    for (const root of [element, rootOf(element)]) {
      if (!root) continue;
      for (const node of root.childNodes) {
        if (node.nodeType === 3) add(node.nodeValue ?? '');
        else if (node.nodeType === 1 && size < mostSaid) collect(node as Element);
      }
    }
  }

  function add(text: string): void {
    size += text.length;
    said.push(text);
  }

  collect(page.document.documentElement);
  const inSheets = size < mostSaid ? namesInSheets(page.document) : new Set<string>();
  return { inSheets, said: lettersOf(said.join(' ')) };
}

/** Ids and classes in selectors. A sheet of another origin does not say what is in it. */
function namesInSheets(document: Document): Set<string> {
  const names = new Set<string>();
  let rules = 0;
  for (const sheet of document.styleSheets) {
    for (const rule of rulesOf(sheet)) {
      if (++rules > mostRules) return names;
      if (!('selectorText' in rule)) continue;
      for (const [, name = ''] of String(rule.selectorText).matchAll(/[.#]([A-Za-z][\w-]{1,80})/g)) names.add(name);
    }
  }
  return names;
}

function rulesOf(sheet: CSSStyleSheet): Iterable<CSSRule> {
  try {
    return sheet.cssRules;
  } catch {
    return [];
  }
}

/** Letters only, without their accents: a name is found however it is cut up or spelled. */
function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\P{L}+/gu, '');
}
