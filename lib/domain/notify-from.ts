import { openFrom } from './call-windows';
import { isCall, isForbidden } from './channels';
import { callAtWork } from './contact-guard';
import { dueInstant } from './due';
import { live } from './live';
import type { Instant } from './records/base';
import type { Dossier, RuleEnv } from './records/dossier';
import type { FollowUp } from './records/follow-up';
import type { Patient } from './records/patient';

/**
 * When a reminder may pop up at the earliest; null is never. One that is past stays where it was, so that it is
 * shown once; when it may not be acted on now (a call was just made, the day is over) it moves to when it may.
 */
export function notifyFrom(followUp: FollowUp, dossier: Dossier, env: RuleEnv): Instant | null {
  if (followUp.state !== 'open') return null;
  const due = dueInstant(followUp.due, env.settings.hours.from);
  const first = earliest(followUp, dossier, env, due);
  if (first === null || first >= env.now) return first;
  const now = earliest(followUp, dossier, env, env.now);
  return now === env.now ? first : now;
}

function earliest(followUp: FollowUp, dossier: Dossier, env: RuleEnv, from: Instant): Instant | null {
  const aboutNobody = followUp.patientIds.length === 0 && !isCall(followUp.kind);
  if (aboutNobody) return openFrom(from, env.settings.hours, env.settings.zone);
  const patients = live(dossier.patients).filter((one) => followUp.patientIds.includes(one.id));
  const times = patients.flatMap((patient) => earliestFor(patient, followUp, dossier, env, from) ?? []);
  // Everybody it is about is gone or said no.
  return times.length === 0 ? null : Math.min(...times);
}

function earliestFor(patient: Patient, followUp: FollowUp, dossier: Dossier, env: RuleEnv, from: Instant) {
  if (isCall(followUp.kind)) return callAtWork(patient, dossier, env, from).nextAt;
  if (isForbidden(followUp.kind, patient)) return null;
  return openFrom(from, env.settings.hours, env.settings.zone);
}
