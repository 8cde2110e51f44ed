import type { Activity, Verb } from '@/lib/domain/records/activity';
import type { Id } from '@/lib/domain/records/base';
import type { Contact } from '@/lib/domain/records/follow-up';
import type { HistoryRow } from '@/lib/domain/views/patient-card';
import { contactLine, type MemberNames } from './contact-line';

/** What only tells and changed no record; an import is taken apart on its own page. */
const notUndoable: readonly Verb[] = [
  'vault-created',
  'unlocked',
  'unlock-failed',
  'locked',
  'rested',
  'recovered',
  'patient-viewed',
  'notified',
  'copied',
  'text-inserted',
  'text-not-inserted',
  'migrated',
  'draft-kept',
  'draft-dropped',
];

/** One step of the history. `undone` are the changes that a later one took back. */
export function historyRow(
  activity: Omit<Activity, 'edits'>,
  contact: Contact | undefined,
  undone: ReadonlySet<Id>,
  names: MemberNames,
): HistoryRow {
  const { id, at, byId, verb, facts } = activity;
  return {
    id,
    at,
    byName: names.get(byId) ?? '',
    verb,
    facts,
    ...(contact && { contact: contactLine(contact, names) }),
    undoable: !notUndoable.includes(verb) && !undone.has(id),
  };
}
