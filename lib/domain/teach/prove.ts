import type { PlainDate } from '../records/base';
import type { Recipe } from '../records/recipe';
import { afterLook, afterRight, isProved, readOnce, stepOf } from '../sites/proof';
import { isMail, requiredFields } from './mail';
import type { TaughtValues, TeachSession, TrialLook } from './session';
import { placeOf, readingOf } from './sources';

/** For the proof the one it was taught on is `taught`; whoever else is read is somebody else. */
const taught = 'taught';

/** What was picked is on trial from now on, and has read the first patient rightly. */
export function onTrial(session: TeachSession, trialId: string, { values, ...at }: TrialLook): TeachSession {
  // How many frames must speak is known once the trial itself has read the page it was taught on.
  const { frames: _, ...proof } = afterRight({}, { ...at, who: taught });
  return { ...session, trialId, proof };
}

/** What the trial reads at this moment, and what that asks of the user. */
export function heard(before: TeachSession, look: TrialLook, today: PlainDate): TeachSession {
  if (before.phase === 'picking' || before.phase === 'done') return before;
  const { second: _, ...session } = before;
  const { values, ...at } = look;
  const seen = { ...at, who: values && (isTaughtOn(session, values, today) ? taught : 'other') };
  const known = session.proof ?? {};
  const proof = seen.who === taught ? readOnce(known, seen) : afterLook(known, seen);
  if (isProved(proof)) return believed(session);
  const step = stepOf(proof, seen);
  const phase = step && step !== 'first' ? step : proof.second ? 'blank' : 'other';
  return { ...session, proof, seen, phase, ...(values && phase !== 'other' && { second: values }) };
}

function isTaughtOn(session: TeachSession, values: TaughtValues, today: PlainDate): boolean {
  const { picks, format } = session;
  const telling = requiredFields(isMail(session));
  return picks
    .filter(({ field }) => telling.includes(field))
    .every((one) => readingOf(one, format, today)?.value === values[one.field]);
}

/** "Yes, that is right", or "no patient is open" where nobody is read; null where there is nothing to be right. */
export function confirmed({ second: _, ...session }: TeachSession): TeachSession | null {
  const { proof: before, seen } = session;
  const proof = before && seen && afterRight(before, seen);
  if (!proof || proof === before) return null;
  return isProved(proof) ? believed(session) : { ...session, proof, phase: 'blank' };
}

/** Nothing of any patient is kept. */
function believed({ tabId, origin, mail, picks }: TeachSession): TeachSession {
  return { tabId, origin, ...(mail && isMail({ mail, picks }) && { mail }), phase: 'done', picks: [], tops: [] };
}

/** "No": the patient on screen is picked as well, and what was learnt must hold for both. */
export function again(session: TeachSession): TeachSession {
  const { tabId, origin, mail, picks, tops, banned } = session;
  const kept = { ...(mail && { mail }), ...(banned && { banned }) };
  return { tabId, origin, phase: 'picking', picks: [], first: picks, tops, ...kept };
}

/** Somebody is read though no patient is open: the places that did it prove nothing any more. */
export function misread({ tabId, origin, mail, banned = [] }: TeachSession, trial: Recipe): TeachSession {
  const places = trial.views.flatMap(({ fields }) => Object.values(fields).flat()).map(placeOf);
  const all = [...new Set([...banned, ...places])];
  const kept = { ...(mail && { mail }), banned: all };
  return { tabId, origin, phase: 'picking', picks: [], tops: [], ...kept, problem: 'still-read' };
}
