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
  | 'bulk';

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
}

/** One frame's reading, as the content script reports it. Bound to the document that made it. */
export interface FrameReading {
  recipeId: string;
  viewId: string | null;
  state: 'found' | 'none' | 'ambiguous' | 'no-view';
  fields: Partial<Record<FieldName, string>>;
  /** Distinguishes threads and routes without carrying a URL. */
  route: string;
  visible: boolean;
  seq: number;
}

/** All frames of one tab, joined. */
export type TabSubject =
  | { kind: 'nobody'; why: 'none' | 'no-view' | 'list' | 'bulk' | 'own-office' | 'spoofed' }
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
  | { kind: 'ask'; candidates: Candidate[] }
  | { kind: 'several'; candidates: Candidate[]; shared: 'email' | 'phone' }
  | { kind: 'candidates'; candidates: Candidate[] }
  | { kind: 'nobody'; why: 'none' | 'no-view' | 'list' | 'bulk' | 'own-office' | 'spoofed' | 'dismissed' }
  | { kind: 'two-people'; candidates: Candidate[] }
  | { kind: 'unknown' };
