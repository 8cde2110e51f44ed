import type { Id, Instant } from '@/lib/domain/records/base';
import { type CoreContext, whileOpen } from '../context';
import { noteDone } from './note-done';

const key = 'viewed';
/** Screens ask again after every change; one look at a patient is one line of history. */
const sameLookMs = 30 * 60_000;
const most = 200;

type Looks = Record<Id, Instant>;

/** Tells history that a patient was on screen. Must not keep the patient from being shown. */
export async function noteViewed(context: CoreContext, patientId: Id): Promise<void> {
  const now = context.clock.now();
  const looks = (await context.session.get<Looks>(key)) ?? {};
  const last = looks[patientId];
  if (last !== undefined && now - last < sameLookMs) return;
  await context.session.set(key, Object.fromEntries([...recent(looks, now), [patientId, now]]));
  const answer = await whileOpen(context, (core) =>
    noteDone(context, core, { verb: 'patient-viewed', patientIds: [patientId], facts: {} }),
  );
  if (!answer.ok) context.log.fault('view-not-noted', { error: answer.error });
}

function recent(looks: Looks, now: Instant): [Id, Instant][] {
  return Object.entries(looks)
    .filter(([, at]) => now - at < sameLookMs)
    .slice(-most);
}
