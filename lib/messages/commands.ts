import type { Answer, Saved } from '@/lib/domain/answer';
import type { Due, Id } from '@/lib/domain/records/base';
import type {
  AppointmentChange,
  ContactEntry,
  DecisionFor,
  NewPatient,
  NewPlan,
  PatientPatch,
  PresentPlans,
  StepFor,
} from '@/lib/domain/records/command';
import type { CadenceId, Channel } from '@/lib/domain/records/follow-up';
import type { BlockerKind, CloseKind } from '@/lib/domain/records/plan';
import type { Prefs, Settings } from '@/lib/domain/records/practice';
import type { NewReferrer, ReferrerMessage, ReferrerPatch } from '@/lib/domain/records/referrer';
import type { TeachCommand } from '@/lib/domain/teach/messages';
import type { ReportId, ReportPatient, ReportPreview } from '@/lib/domain/views/report';
import type { PickedOver } from '@/lib/domain/views/subject';

type Save<T> = (c: T) => Promise<Answer<Saved>>;

/** Named commands. `claimKey` is sent by framed pages and re-checked against the page when saving. */
export interface CommandProtocol {
  logContact: Save<{ entry: ContactEntry; claimKey?: string | null }>;
  /** `heardBy`: how what they asked for was said. */
  giveStep: Save<{ step: StepFor; heardBy?: Channel; claimKey?: string | null }>;
  /** Gives plans without a next step one each, at most `perDay` calls a practice day from tomorrow on. */
  giveSteps: (c: {
    planIds: Id[] | 'all-adrift';
    perDay: number;
  }) => Promise<Answer<Saved & { given: number; until: string }>>;
  snooze: Save<{ followUpId: Id; rev: number; due: Due }>;
  closeFollowUp: Save<{ followUpId: Id; rev: number }>;
  createPatient: Save<{ patient: NewPatient; claimKey?: string | null }>;
  editPatient: Save<{ patientId: Id; rev: number; patch: PatientPatch }>;
  /** They are one household; the smaller ones come over into the largest. */
  joinHousehold: Save<{ patientId: Id; withIds: Id[] }>;
  leaveHousehold: Save<{ patientId: Id; rev: number }>;
  createReferrer: Save<{ referrer: NewReferrer; claimKey?: string | null }>;
  editReferrer: Save<{ referrerId: Id; rev: number; patch: ReferrerPatch }>;
  logReferrerMessage: Save<{ entry: ReferrerMessage; claimKey?: string | null }>;
  createPlan: Save<{ plan: NewPlan }>;
  presentPlans: Save<PresentPlans>;
  decide: Save<{ decisions: DecisionFor[]; claimKey?: string | null }>;
  changeAppointment: Save<AppointmentChange>;
  closePlan: Save<{ planId: Id; rev: number; as: CloseKind; reason: string }>;
  reopenPlan: Save<{ planId: Id; rev: number }>;
  setBlocker: Save<{
    planId: Id;
    rev: number;
    stated: BlockerKind;
    underlying?: BlockerKind;
    blockerId?: Id;
    overcome?: boolean;
  }>;
  undo: Save<{ changeId: Id }>;

  keepDraft: (c: {
    patientId: Id | null;
    surface: 'sidebar' | 'popup' | 'desk';
    field: string;
    body: string;
  }) => Promise<Answer<{ draftId: Id }>>;
  /** `arrived`: its text was saved elsewhere; otherwise it was discarded. */
  dropDraft: (c: { draftId: Id; arrived?: boolean }) => Promise<Answer<Saved | null>>;

  /** The user says who is on screen, or takes that back. `remember` stores a chart number that two identifiers support. */
  pickSubject: (c: {
    tabId?: number;
    claimKey: string;
    patientId: Id | null;
    /** In place of a patient: the referrer whose address it also is. */
    referrerId?: Id;
    remember?: boolean;
    /** What was said of this page no longer holds: the evidence decides again. */
    forget?: boolean;
  }) => Promise<Answer<PickedOver>>;

  /** Teaching the page of a tab: what the user does in the panel. The clicks in the page are `teachPicked`. */
  teach: (c: TeachCommand) => Promise<Answer<null>>;

  importStart: (c: { report: ReportId; fileHash: string; rows: number }) => Promise<Answer<{ runId: Id }>>;
  importBatch: (c: { runId: Id; seq: number; patients: ReportPatient[] }) => Promise<Answer<{ staged: number }>>;
  importPreview: (c: { runId: Id; problems: number }) => Promise<Answer<ReportPreview>>;
  importApply: (c: { runId: Id }) => Promise<Answer<Saved & { added: number; changed: number; unchanged: number }>>;
  importCancel: (c: { runId: Id }) => Promise<Answer<null>>;

  saveSettings: Save<{
    rev: number;
    patch: Partial<Omit<Settings, 'id' | 'rev' | 'deletedAt'>> & { cadence?: CadenceId };
  }>;
  savePrefs: (c: { patch: Partial<Omit<Prefs, 'sites'>> }) => Promise<Answer<null>>;
  setPin: (c: { pin: string | null }) => Promise<Answer<null>>;
  renameMember: Save<{ memberId: Id; rev: number; name: string }>;
  /** After the browser granted the origin in a click of the popup. */
  enableSite: (c: { origin: string; tabId?: number }) => Promise<Answer<null>>;
  disableSite: (c: { origin: string }) => Promise<Answer<null>>;
  testNotification: (c: Record<string, never>) => Promise<Answer<{ shown: boolean }>>;
  /** "The date is right": reminders held after a jump of the clock go on. */
  releaseReminders: (c: Record<string, never>) => Promise<Answer<null>>;
  /** Opens a window of our own; where: a hash route of the desk, or the unlock window. */
  open: (c: { where: 'unlock' | 'desk' | 'onboarding'; route?: string }) => Promise<Answer<null>>;
  /** A copy was made with one button; audited. */
  noteCopied: (c: { patientId: Id; what: 'phone' | 'chart-note' | 'text' }) => Promise<Answer<null>>;
}
