import type { Id, Instant, MaybeCents } from '@/lib/domain/records/base';
import type { ContactRules, Email, Insurance, PersonName, Phone } from '@/lib/domain/records/patient';
import type { PersonLine } from './common';

/** A row that could not be taken, named so that a person can find it. */
export interface RowProblem {
  /** 1-based line in the file; the header is line 1. */
  line: number;
  column: string | null;
  code:
    | 'header-missing'
    | 'header-unknown'
    | 'too-few-cells'
    | 'too-many-cells'
    | 'no-chart'
    | 'no-name'
    | 'bad-money'
    | 'bad-contact'
    | 'cell-too-long'
    | 'too-many-rows'
    | 'too-large'
    | 'totals-differ'
    | 'not-text'
    | 'cut-off'
    | 'empty';
  /** The offending text, at most 40 characters. */
  text: string;
  /** The row was left out; otherwise it was taken with what could be read. */
  fatal: boolean;
}

/** One patient of a report, after grouping its rows by chart number. */
export interface ReportPatient {
  line: number;
  chart: string;
  name: PersonName;
  phone: Phone | null;
  email: Email | null;
  rules: Pick<ContactRules, 'doNotCall' | 'seeNotes'>;
  prefersMail: boolean;
  address?: string;
  planCents: MaybeCents;
  insurances: Insurance[];
}

/** How far an import has come, for the progress line. */
export interface ImportProgress {
  runId: Id;
  /** `writing` encrypts and can be stopped; `storing` is the one transaction. */
  phase: 'reading' | 'comparing' | 'writing' | 'storing';
  done: number;
  total: number;
}

/** The numbers of a report that open a list of people. */
export type PeopleOf = 'added' | 'changed' | 'missing';

export interface ImportPerson {
  /** Absent before a new one is saved. */
  person?: PersonLine;
  name: string;
  chart?: string;
  /** What the report says, while it is looked at. */
  planCents?: MaybeCents;
}

export type ReportId = 'open-dental-treatment-finder';

export interface ReportPreview {
  runId: Id;
  rows: number;
  patients: number;
  added: number;
  changed: number;
  unchanged: number;
  /** Known charts of this system that the file lacks. */
  missing: number;
  sum: { cents: number; unknown: number; count: number };
  /** The same file was imported before. */
  seenAt?: Instant;
  samples: { name: string; chart: string; planCents: MaybeCents; change: 'added' | 'changed' | 'unchanged' }[];
}
