import { shadowOf } from '../shadow';

/** The innermost element of an event, also inside shadow roots: open ones tell by themselves, closed ones are asked. */
export function deepest(event: Event, x: number, y: number): Element | undefined {
  const [first] = event.composedPath();
  let at = isElement(first) ? first : undefined;
  for (let root = at && shadowOf(at); root; root = at && shadowOf(at)) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === at) break;
    at = inner;
  }
  return at;
}

function isElement(target: EventTarget | undefined): target is Element {
  return target !== undefined && 'nodeType' in target && target.nodeType === 1;
}
