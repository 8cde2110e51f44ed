import type { SubjectView } from '@/lib/domain/views/subject';

/** What the panel shows, and what the page says meanwhile if somebody is still writing about the one shown. */
export interface Held {
  shown: SubjectView | null;
  arrived: SubjectView | null;
}

export const nothingHeld: Held = { shown: null, arrived: null };

/** What is shown never follows the page while someone types. A closed vault clears everything. */
export function arrive(held: Held, view: SubjectView | null, writing: boolean): Held {
  if (view === null || !isOpen(view)) return { shown: view, arrived: null };
  if (writing && held.shown && !isSameSubject(held.shown, view)) return { shown: held.shown, arrived: view };
  return { shown: view, arrived: null };
}

/** Nobody writes any more: the page is followed again. */
export function release(held: Held): Held {
  return held.arrived ? { shown: held.arrived, arrived: null } : held;
}

export function isOpen(view: SubjectView): boolean {
  return view.lock === 'open';
}

function isSameSubject(a: SubjectView, b: SubjectView): boolean {
  return a.claimKey === b.claimKey && a.card?.person.id === b.card?.person.id && a.identity === b.identity;
}

/** Names the state, so that a screen made for one subject is never filled with another. */
export function subjectKey(view: SubjectView): string {
  return `${view.identity} ${view.claimKey ?? ''} ${view.card?.person.id ?? ''}`;
}
