import type { CommandProtocol } from '@/lib/messages/commands';
import type { Handlers } from '@/lib/messages/receive';
import { changeAppointment } from '@/lib/services/commands/change-appointment';
import { closeFollowUp } from '@/lib/services/commands/close-follow-up';
import { closePlan } from '@/lib/services/commands/close-plan';
import { createPatient } from '@/lib/services/commands/create-patient';
import { createPlan } from '@/lib/services/commands/create-plan';
import { createReferrer } from '@/lib/services/commands/create-referrer';
import { decide } from '@/lib/services/commands/decide';
import { dropDraft } from '@/lib/services/commands/drop-draft';
import { editPatient } from '@/lib/services/commands/edit-patient';
import { editReferrer } from '@/lib/services/commands/edit-referrer';
import { giveStep } from '@/lib/services/commands/give-step';
import { giveSteps } from '@/lib/services/commands/give-steps';
import { joinHousehold, leaveHousehold } from '@/lib/services/commands/household';
import { logContact } from '@/lib/services/commands/log-contact';
import { logReferrerMessage } from '@/lib/services/commands/log-referrer-message';
import { noteCopied } from '@/lib/services/commands/note-copied';
import { open } from '@/lib/services/commands/open';
import { presentPlans } from '@/lib/services/commands/present-plans';
import { reopenPlan } from '@/lib/services/commands/reopen-plan';
import { setBlocker } from '@/lib/services/commands/set-blocker';
import { snooze } from '@/lib/services/commands/snooze';
import { undo } from '@/lib/services/commands/undo';
import type { CoreContext } from '@/lib/services/context';
import { releaseReminders } from '@/lib/services/reminders/release-reminders';
import { takeDraft } from '@/lib/services/session/take-draft';
import { renameMember } from '@/lib/services/settings/rename-member';
import { savePrefs } from '@/lib/services/settings/save-prefs';
import { saveSettings } from '@/lib/services/settings/save-settings';
import { setPin } from '@/lib/services/settings/set-pin';
import { testNotification } from '@/lib/services/settings/test-notification';
import { pickSubject } from '@/lib/services/subject/pick-subject';
import { disableSite, enableSite } from '@/lib/services/subject/sites';
import { teach } from '@/lib/services/teach/teach';
import type { ImportMessage } from './handle-import';
import { serverOf } from './serve';

export function commandHandlers(core: CoreContext): Pick<Handlers, Exclude<keyof CommandProtocol, ImportMessage>> {
  const serve = serverOf(core);
  return {
    logContact: serve(logContact),
    giveStep: serve(giveStep),
    giveSteps: serve(giveSteps),
    snooze: serve(snooze),
    closeFollowUp: serve(closeFollowUp),
    createPatient: serve(createPatient),
    editPatient: serve(editPatient),
    joinHousehold: serve(joinHousehold),
    leaveHousehold: serve(leaveHousehold),
    createReferrer: serve(createReferrer),
    editReferrer: serve(editReferrer),
    logReferrerMessage: serve(logReferrerMessage),
    createPlan: serve(createPlan),
    presentPlans: serve(presentPlans),
    decide: serve(decide),
    changeAppointment: serve(changeAppointment),
    closePlan: serve(closePlan),
    reopenPlan: serve(reopenPlan),
    setBlocker: serve(setBlocker),
    undo: serve(undo),
    keepDraft: serve(takeDraft),
    dropDraft: serve(dropDraft),
    noteCopied: serve(noteCopied),
    pickSubject: serve(pickSubject),
    saveSettings: serve(saveSettings),
    savePrefs: serve(savePrefs),
    setPin: serve(setPin),
    renameMember: serve(renameMember),
    enableSite: serve(enableSite),
    disableSite: serve(disableSite),
    testNotification: serve(testNotification),
    releaseReminders: serve(releaseReminders),
    open: serve(open),
    teach: serve(teach),
  };
}
