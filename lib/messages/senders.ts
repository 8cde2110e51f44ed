import type { PageSender } from '@/lib/domain/page';
import type { CoreProtocol } from './protocol';

type Kind = PageSender['kind'];

/** A page of ours that stands in no host page: popup, desk, side panel, unlock, onboarding. */
const own: readonly Kind[] = ['own-page'];
/** What the frame in a host page needs for the patient on screen; never a passphrase, a setting or a list of people. */
const panel: readonly Kind[] = ['frame', 'own-page'];
const frame: readonly Kind[] = ['frame'];
const script: readonly Kind[] = ['content'];

/** Who may send which message. */
const senders: { [K in keyof CoreProtocol]: readonly Kind[] } = {
  today: own,
  adrift: own,
  patientCard: panel,
  looseDrafts: panel,
  history: panel,
  search: panel,
  patients: own,
  sharedNumbers: own,
  board: own,
  plans: own,
  plan: panel,
  subject: panel,
  settings: own,
  sites: own,
  importPeople: own,
  importRuns: own,
  referrers: own,

  logContact: panel,
  giveStep: panel,
  giveSteps: own,
  snooze: panel,
  closeFollowUp: panel,
  createPatient: panel,
  editPatient: panel,
  joinHousehold: panel,
  leaveHousehold: panel,
  createReferrer: panel,
  editReferrer: panel,
  logReferrerMessage: panel,
  createPlan: panel,
  presentPlans: panel,
  decide: panel,
  changeAppointment: panel,
  closePlan: panel,
  reopenPlan: panel,
  setBlocker: panel,
  undo: panel,
  keepDraft: panel,
  dropDraft: panel,
  pickSubject: panel,
  teach: panel,
  noteCopied: panel,
  open: panel,

  importStart: own,
  importBatch: own,
  importPreview: own,
  importApply: own,
  importCancel: own,
  saveSettings: own,
  /** The service lets a frame change only how things look. */
  savePrefs: panel,
  setPin: own,
  renameMember: own,
  enableSite: own,
  disableSite: own,
  testNotification: own,
  releaseReminders: own,

  /** Read only: the frame must know whether it is locked, and in which language to say so. */
  session: panel,
  createVault: own,
  trySample: own,
  discardSample: own,
  unlock: own,
  unlockWithPin: own,
  recover: own,
  changePassphrase: own,
  newRecoveryCode: own,
  /** Closing is always allowed. */
  rest: panel,
  lock: panel,
  startOver: own,

  composeWindows: panel,
  insertText: panel,
  pendingTexts: panel,
  settleText: panel,

  recipes: own,
  recipeSwitch: own,
  recipeRename: own,
  recipeEdit: own,
  recipeRestore: own,
  recipeRemove: own,
  recipeUndo: own,
  recipeExport: own,
  recipePreview: own,
  recipeTake: own,
  recipeTrial: panel,
  removeSite: own,
  keepSite: own,
  openSite: own,
  structure: panel,
  structureCopied: panel,

  pageHello: script,
  pageRecipes: script,
  pageReadingKit: script,
  pageReading: script,
  pageCleared: script,
  panelAttach: frame,
  panelShape: frame,
  panelFocusPage: frame,
  panelReadAgain: panel,
  pageSelection: panel,
  teachPicked: script,
  teachMissed: script,
  teachEscaped: script,
};

export const messageNames = Object.keys(senders) as (keyof CoreProtocol)[];

export function maySend(kind: Kind, name: keyof CoreProtocol): boolean {
  return senders[name].includes(kind);
}
