import type { ComposePlace, InsertOrder, InsertOutcome } from '@/lib/domain/views/compose';
import type { HostPage } from '../host-page';
import { watchCursor } from './cursor';
import { isReply } from './fields';
import { findPlaces, type Place } from './find-places';
import { putLine, putPlain } from './put-plain';
import { putRich } from './put-rich';
import { cursorIn } from './rich-cursor';

/** What the core takes of one document; a page with more says no more. */
const mostPlaces = 50;
const mostRecipients = 100;
const longestAddress = 320;

/** What the core may ask of one document: where letters are written in it, and to put one there. */
export interface ComposePage {
  describe(): ComposePlace[];
  insert(order: InsertOrder): Promise<InsertOutcome>;
}

/** Nothing happens by itself: it looks when it is asked, and only remembers where the cursor was. */
export function composePage(page: HostPage): ComposePage {
  const ids = new WeakMap<Element, string>();
  const cursor = watchCursor(page);
  let last = 0;

  function idOf(element: Element): string {
    const known = ids.get(element) ?? `e${++last}`;
    ids.set(element, known);
    return known;
  }

  function describe(): ComposePlace[] {
    const places = findPlaces(page.document).slice(0, mostPlaces);
    for (const { anchor, element } of places) {
      cursor.watchTree(anchor);
      if (anchor !== element) cursor.watchFrame(anchor, element);
    }
    return places.map((place) => ({
      id: idOf(place.element),
      kind: place.kind,
      to: withinBounds(place.to),
      subject: place.subject === null ? 'none' : place.subject.value.trim() === '' ? 'empty' : 'filled',
      reply: isReply(place.subject),
      likely: place.likely,
      focusedAt: cursor.lastIn(place.element),
    }));
  }

  async function insert(order: InsertOrder): Promise<InsertOutcome> {
    const place = findPlaces(page.document).find(({ element }) => ids.get(element) === order.id);
    if (!place) return { kind: 'gone' };
    if (JSON.stringify(withinBounds(place.to)) !== JSON.stringify(order.to)) return { kind: 'changed' };
    const left = place.kind === 'rich' ? cursorIn(place.element) : undefined;
    // Before the text: the editor's own undo then begins with the text.
    const subject = putSubject(place, order);
    const put = await putText(place, order.text, left);
    if (put !== 'not-taken') return { kind: 'inserted', subject, exact: put === 'exact' };
    if (subject === 'set') page.document.execCommand('undo');
    return { kind: put };
  }

  function putText({ kind, element }: Place, text: string, left: Range | undefined) {
    if (kind === 'rich') return putRich(page, element, text, left);
    return putPlain(element as HTMLTextAreaElement, text);
  }

  return { describe, insert };
}

/** Too many, or too long to be shown: unknown, and said to be. */
function withinBounds(to: string[] | null): string[] | null {
  const fits = to !== null && to.length <= mostRecipients && to.every((one) => one.length <= longestAddress);
  return fits ? to : null;
}

function putSubject({ subject }: Place, order: InsertOrder): 'set' | 'kept' | 'none' {
  if (!subject) return 'none';
  const mayPut = subject.value.trim() === '' || order.replaceSubject;
  if (order.subject === null || order.subject === '' || !mayPut) return 'kept';
  return putLine(subject, order.subject) ? 'set' : 'kept';
}
