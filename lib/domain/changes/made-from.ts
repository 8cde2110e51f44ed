import type { Verb } from '@/lib/domain/records/activity';
import type { Id } from '@/lib/domain/records/base';
import type { MadeChange } from './made';
import type { Sheet } from './sheet';

interface Said {
  verb: Verb;
  patientIds: Id[];
  facts: Record<string, string | number>;
  id?: Id;
}

/** What was put on the sheet, as a change. */
export function madeFrom(sheet: Sheet, { verb, patientIds, facts, id }: Said): MadeChange {
  const people = [...new Set(patientIds)];
  return { kind: 'made', verb, patientIds: people, facts, edits: sheet.edits(), ...(id !== undefined && { id }) };
}
