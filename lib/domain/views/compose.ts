import type { TextId } from '@/lib/domain/letters/texts';
import type { Id, Instant, PlainDate } from '@/lib/domain/records/base';
import type { Language } from '@/lib/domain/records/practice';

/** A place where a message is being written, as its document describes it: nothing of what stands in it. */
export interface ComposePlace {
  /** Names the place for as long as its document lives. */
  id: string;
  kind: 'plain' | 'rich';
  /** Addresses in its To, Cc and Bcc; null where the page does not tell. */
  to: string[] | null;
  subject: 'empty' | 'filled' | 'none';
  /** Its subject line says that it answers something. */
  reply: boolean;
  /** It has a subject, recipients, or a name that says so. Otherwise it is only a text field. */
  likely: boolean;
  /** When it last had the cursor, as far as was seen; 0 for never. */
  focusedAt: Instant;
}

/** One of a tab's places, bound to its document. The one that had the cursor last comes first. */
export interface ComposeWindow extends ComposePlace {
  documentId: string;
}

/** What goes where. The page is given nothing else. */
export interface InsertOrder {
  id: string;
  text: string;
  /** Null: the subject is left alone. */
  subject: string | null;
  /** Also where a subject stands already. */
  replaceSubject: boolean;
  /** The recipients that were shown; other ones by now stop it. */
  to: string[] | null;
}

/**
 * `exact`: the editor took the text as it is. `gone`: the window was closed; `changed`: it goes to somebody else by
 * now; `not-taken`: the editor did not take it.
 */
export type InsertOutcome =
  | { kind: 'inserted'; subject: 'set' | 'kept' | 'none'; exact: boolean }
  | { kind: 'gone' }
  | { kind: 'changed' }
  | { kind: 'not-taken' };

/** `other-recipient`: nothing was inserted, because these addresses are not the patient's. */
export type InsertAnswer = InsertOutcome | { kind: 'other-recipient'; to: string[] };

/** Put into a message and not yet said whether it was sent. */
export interface PendingText {
  id: Id;
  patientId: Id;
  name: string;
  textId: string;
  at: Instant;
  /** The practice's day of it. */
  on: PlainDate;
  /** An e-mail is due to them: that it was sent asks for the next step too. */
  owesEmail: boolean;
}

/** What is put where: the text as it was seen, into one window of one document. */
export interface TextOrder {
  tabId?: number;
  patientId: Id;
  claimKey?: string | null;
  documentId: string;
  windowId: string;
  textId: TextId;
  language: Language;
  text: string;
  /** Null: the subject is left alone. */
  subject: string | null;
  replaceSubject: boolean;
  /** As they were shown. */
  to: string[] | null;
  /** Addresses of others that the user said yes to. */
  mayGoTo: string[];
}
