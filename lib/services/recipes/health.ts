import type { FrameReading } from '@/lib/domain/records/claim';
import { isViewLost, noView, type Outcome, type Which, withOutcome } from '@/lib/domain/sites/health';
import type { CoreContext } from '../context';
import { changeHealths, healthsOf } from '../sites/healths';
import type { FrameFacts } from './frame-facts';

type Keeps = Pick<CoreContext, 'local' | 'clock'>;

/**
 * Whether a reading speaks for its view, against it, or neither. Only what is shown and expected counts. A view that
 * names nobody, such as the mailbox around a message, has nothing to say where somebody is expected; a message is read
 * and names nobody where it shows a name without an address, or went from us to several.
 */
export function outcomeOf(reading: FrameReading, facts: FrameFacts): Outcome | null {
  const isGuess = facts.trust === 'guess' || facts.trust === 'hint' || facts.trial;
  if (!reading.expected || !reading.visible || isGuess || reading.state === 'ambiguous' || reading.state === 'slow')
    return null;
  const { displayName, fromEmail, ownEmail } = reading.fields;
  const namesNobody = displayName !== undefined || (fromEmail !== undefined && fromEmail === ownEmail);
  if (reading.state === 'none' && namesNobody) return null;
  const found = reading.state === 'found' || (facts.together !== undefined && Object.keys(reading.fields).length > 0);
  const viewId = reading.viewId !== null && facts.names.includes(reading.viewId) ? reading.viewId : noView;
  return { viewId, found };
}

/** Adds the outcome of one more page; `before`: what was said of that page until now. */
export function noteOutcome(context: Keeps, which: Which, outcome: Outcome, before?: Outcome): Promise<void> {
  return changeHealths(context, (all) => withOutcome(all, which, outcome, context.clock.now(), before));
}

/** Somebody should be found on such a page of this site, and time after time nobody was. */
export async function isUnrecognised(context: Keeps, which: Which, { viewId }: Outcome): Promise<boolean> {
  return isViewLost(await healthsOf(context), which, viewId);
}
