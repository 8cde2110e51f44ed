import type { Answer } from '@/lib/domain/answer';
import type { Id, PlainDate } from '@/lib/domain/records/base';
import type { PlanStatus } from '@/lib/domain/records/plan';
import type { ImportRun, Settings, TeamMember } from '@/lib/domain/records/practice';
import type { Referrer } from '@/lib/domain/records/referrer';
import type { PersonLine, PlanLine, Sum } from '@/lib/domain/views/common';
import type { DraftLine, HistoryRow, Hit, PatientCard, SharedNumber } from '@/lib/domain/views/patient-card';
import type { ImportPerson, PeopleOf } from '@/lib/domain/views/report';
import type { SiteLine } from '@/lib/domain/views/site';
import type { SubjectView } from '@/lib/domain/views/subject';
import type { AdriftReason, AdriftRow, BoardColumn, PlanCard, PlanSort, TodayView } from '@/lib/domain/views/today';

/** Named questions. Lists come in pages; `cursor` is opaque. */
export interface QueryProtocol {
  today(q: { cursor?: string; limit?: number }): Promise<Answer<TodayView>>;
  /** Of one reason, or of all one after the other; `total` is of what was asked for. */
  adrift(q: {
    reason?: AdriftReason;
    cursor?: string;
    limit?: number;
  }): Promise<Answer<{ rows: AdriftRow[]; more: string | null; total: number }>>;
  patientCard(q: { patientId: Id }): Promise<Answer<PatientCard>>;
  /** Half-typed forms about somebody who is not in the records yet, by what their field begins with; newest first. */
  looseDrafts(q: { field: string }): Promise<Answer<{ drafts: DraftLine[] }>>;
  history(q: { patientId: Id; cursor?: string }): Promise<Answer<{ rows: HistoryRow[]; more: string | null }>>;
  /** Forgives typos; digits look for chart numbers and the end of telephone numbers. */
  search(q: { text: string; limit?: number }): Promise<Answer<{ hits: Hit[]; total: number }>>;
  patients(q: { cursor?: string; kind?: 'patient' | 'lead' }): Promise<
    Answer<{
      rows: (PersonLine & { openPlans: number; openSum: Sum; nextOn: PlainDate | null })[];
      more: string | null;
      total: number;
    }>
  >;
  /** Whom a telephone number may make one household: a first part of them, `total` with the rest. */
  sharedNumbers(q: Record<string, never>): Promise<Answer<{ numbers: SharedNumber[]; total: number }>>;
  board(q: { perColumn?: number }): Promise<Answer<{ columns: BoardColumn[]; openSum: Sum; adrift: number }>>;
  plans(q: {
    status?: PlanStatus | 'open' | 'adrift';
    sort: PlanSort;
    cursor?: string;
    /** The answer's `sort` is the order used: `next` where the list is too long for another. */
  }): Promise<Answer<{ rows: PlanCard[]; more: string | null; total: number; sort: PlanSort }>>;
  plan(q: { planId: Id }): Promise<Answer<PlanLine>>;
  /** The subject of this frame's tab, or of the tab a side panel or popup names. */
  subject(q: { tabId?: number }): Promise<Answer<SubjectView>>;
  settings(q: Record<string, never>): Promise<Answer<{ settings: Settings; members: TeamMember[]; meId: Id }>>;
  sites(q: Record<string, never>): Promise<Answer<{ sites: SiteLine[] }>>;
  referrers(q: Record<string, never>): Promise<Answer<{ referrers: Referrer[] }>>;
  /** Who is behind a number of a run, looked at or saved; `total` is 0 where an earlier build kept nobody. */
  importPeople(q: {
    runId: Id;
    of: PeopleOf;
    cursor?: string;
  }): Promise<Answer<{ rows: ImportPerson[]; more: string | null; total: number }>>;
  importRuns(q: Record<string, never>): Promise<Answer<{ runs: ImportRun[] }>>;
}
