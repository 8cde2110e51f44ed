import type { Id, PlainDate } from './base';

/** The closed list of what a recipe may read. */
export type FieldName =
  | 'fullName'
  | 'firstName'
  | 'lastName'
  | 'bornOn'
  | 'chart'
  | 'phone'
  | 'email'
  | 'displayName'
  | 'ownEmail'
  | 'bulk'
  | 'subject'
  /** The sender's address where `email` is the other party of a message that we may have written ourselves. */
  | 'fromEmail'
  /** When a message was sent, as a program reads it: an ISO instant, or milliseconds since 1970. */
  | 'sentAt';

/** What a page says about who is on screen. Only a claim: the identity table decides. */
export interface Claim {
  recipeId: string;
  kind: 'practice' | 'mail';
  origin: string;
  /** Changes whenever another person or thread is shown; "remembered for this thread only" hangs on it. */
  thread: string;
  name?: string;
  bornOn?: PlainDate;
  chart?: string;
  phone?: string;
  email?: string;
  /** Of a message: its subject line, and who wrote it where the page says so. */
  subject?: string;
  fromEmail?: string;
  /** As the page says it; `sentAtOf` reads it. */
  sentAt?: string;
  /** Read from labels on a page that nobody knows or taught: offered, and never linked by itself. */
  guess?: true;
}

/** One frame's reading, as the content script reports it. Bound to the document that made it. */
export interface FrameReading {
  recipeId: string;
  viewId: string | null;
  /** `slow`: the time for one look ran out, so nobody is named. */
  state: 'found' | 'none' | 'ambiguous' | 'no-view' | 'slow';
  fields: Partial<Record<FieldName, string>>;
  /** Distinguishes threads and routes without carrying a URL. */
  route: string;
  visible: boolean;
  /** Somebody should be found on this route: a miss counts against the recipe. */
  expected: boolean;
  seq: number;
}

/**
 * `unrecognised`: somebody should be found here and was not, time after time; `hint`: a system that is known by its
 * address only, which nobody has taught here yet.
 */
export type NobodyWhy =
  | 'none'
  | 'no-view'
  | 'slow'
  | 'list'
  | 'bulk'
  | 'own-office'
  | 'spoofed'
  | 'unrecognised'
  | 'hint';

/** All frames of one tab, joined. */
export type TabSubject =
  | { kind: 'nobody'; why: NobodyWhy }
  | { kind: 'two-people'; claims: Claim[] }
  | { kind: 'claim'; claim: Claim };

/** How two values stand to each other; absent is not a mismatch. */
export type Agreement = 'agrees' | 'differs' | 'absent';

export interface Candidate {
  patientId: Id;
  chart: Agreement;
  name: Agreement;
  bornOn: Agreement;
  email: Agreement;
}

/** The identity table of the design, as data. */
export type Identity =
  | {
      kind: 'linked';
      patientId: Id;
      by: 'chart' | 'chart-name' | 'name-birth' | 'email' | 'picked';
      offerChart?: string;
    }
  /** `referrerIds`: the address is also that of a referrer. */
  | { kind: 'ask'; candidates: Candidate[]; referrerIds?: Id[] }
  /** Several where they share an address, such as the front desk of their practice. */
  | { kind: 'referrer'; referrerIds: Id[] }
  | { kind: 'several'; candidates: Candidate[]; shared: 'email' | 'phone' }
  | { kind: 'candidates'; candidates: Candidate[] }
  /** Read by guessing: asked about, whatever agrees. Without candidates nobody of the records could be meant. */
  | { kind: 'guess'; candidates: Candidate[] }
  | { kind: 'nobody'; why: NobodyWhy | 'dismissed' }
  | { kind: 'two-people'; candidates: Candidate[] }
  | { kind: 'unknown' };
