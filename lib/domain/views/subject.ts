import type { Id, PlainDate } from '@/lib/domain/records/base';
import type { Candidate, Identity } from '@/lib/domain/records/claim';
import type { Referrer } from '@/lib/domain/records/referrer';
import type { PersonLine } from './common';
import type { PatientCard } from './patient-card';
import type { LockState } from './session';
import type { TrialLine } from './site';
import type { TeachView } from './teach';
import type { CallRow } from './today';

export interface CandidateLine extends Candidate {
  person: PersonLine;
}

/** What the page says, for the sentence on screen. Never shown while locked. */
export interface ClaimLine {
  kind: 'practice' | 'mail';
  name?: string;
  bornOn?: string;
  chart?: string;
  /** The system and origin in which the chart number means something. */
  chartOf?: { system: string; origin: string };
  email?: string;
  phone?: string;
  /** Of a message: its subject line, and whether they wrote it or we did, where the page says so. */
  subject?: string;
  direction?: 'in' | 'out';
  /** The practice's day of it. */
  sentOn?: PlainDate;
}

export interface PanelShape {
  mode: 'rail' | 'column';
  width: number;
}

/** What a pick took the place of, so that it can be taken back. */
export interface PickedOver {
  /** What the user had said of this page before. */
  before: { patientId: Id | null; referrerId?: Id } | null;
  /** The change of the records, where the chart number was remembered. */
  changeId?: Id;
}

export interface SubjectView {
  lock: LockState;
  sample: boolean;
  /** `off` when this tab's site is not switched on or shows no frame of ours. */
  identity: Identity['kind'] | 'off';
  nobodyWhy?: Extract<Identity, { kind: 'nobody' }>['why'];
  /** The program's own name, where nobody is shown because it has to be taught. */
  system?: string;
  linkedBy?: Extract<Identity, { kind: 'linked' }>['by'];
  /** Names the claim this view answers; commands send it back and are refused when the page moved on. */
  claimKey: string | null;
  claim?: ClaimLine;
  candidates: CandidateLine[];
  card?: PatientCard;
  /** Whose address it is: one, or several of one practice; beside candidates where it is also a patient's. */
  referrers?: Referrer[];
  offerChart?: string;
  /** For the empty state: who may be called now. */
  due: CallRow[];
  /** How many they are, shown or not. */
  dueTotal: number;
  panel: PanelShape;
  /** No frame can stand in this page; the browser's side panel can stand beside it. */
  isolated?: boolean;
  /** Somebody teaches this page: shown in place of everything else. */
  teach?: TeachView;
  /** A recipe that is not believed yet reads somebody: the user is asked whether it is right. */
  trial?: TrialLine;
}
