import { lastingClasses, selectorsOf } from './attributes';

const longestChain = 5;

/** Short ways down to an element from something that lasts, or from anywhere: those with class names, those without. */
export function chainsTo(element: Element): Generator<string>[] {
  return [chainsBy(element, withClasses), chainsBy(element, byPlace)];
}

/** Both sorts, one after the other. */
export function* everyChainTo(element: Element): Generator<string> {
  for (const chains of chainsTo(element)) yield* chains;
}

function* chainsBy(element: Element, step: (at: Element) => string): Generator<string> {
  let chain = '';
  let at: Element | null = element;
  for (let depth = 0; at && depth < longestChain && !at.matches('html'); depth++, at = at.parentElement) {
    const anchors: string[] = depth === 0 ? [] : selectorsOf(at).slice(0, 2);
    for (const anchor of anchors) yield `${anchor} > ${chain}`;
    const here = step(at);
    chain = chain === '' ? here : `${here} > ${chain}`;
    yield chain;
  }
}

function withClasses(element: Element): string {
  const names = lastingClasses(element);
  return names.length > 0 ? `${element.localName}.${names.join('.')}` : byPlace(element);
}

/** Which of its kind it is among its brothers; a body needs no count. */
function byPlace(element: Element): string {
  const { localName, parentElement } = element;
  const brothers = [...(parentElement?.children ?? [])].filter((one) => one.localName === localName);
  return brothers.length > 1 ? `${localName}:nth-of-type(${brothers.indexOf(element) + 1})` : localName;
}
