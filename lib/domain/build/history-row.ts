import type { Activity, Verb } from '@/lib/domain/records/activity';
import type { Id } from '@/lib/domain/records/base';
import type { Contact } from '@/lib/domain/records/follow-up';
import type { HistoryRow } from '@/lib/domain/views/patient-card';
import { contactLine, type MemberNames } from './contact-line';

/**
 * What only tells and changed no record; and an import, which is everybody's: from one patient's history the whole
 * of it would go without a word, so it is taken back on the page of the reports.
 */
const notUndoable: ReadonlySet<string | number> = new Set<Verb>([
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
  'report-imported',
]);

/** One step of the history. `undone` are the changes that a later one took back. */
export function historyRow(
  activity: Omit<Activity, 'edits'>,
  contact: Contact | undefined,
  undone: ReadonlySet<Id>,
  names: MemberNames,
  referrers?: MemberNames,
): HistoryRow {
  const { id, at, byId, verb, facts } = activity;
  const what = verb === 'undone' ? (facts.verb ?? verb) : verb;
  return {
    id,
    at,
    byName: names.get(byId) ?? '',
    verb,
    facts,
    ...(contact && { contact: contactLine(contact, names, referrers) }),
    undoable: !notUndoable.has(what) && !undone.has(id),
  };
}
