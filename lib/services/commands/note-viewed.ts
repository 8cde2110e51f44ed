import { createQueues } from '@/lib/domain/queue';
import type { Id, Instant } from '@/lib/domain/records/base';
import type { Area } from '@/lib/platform/area';
import { type CoreContext, whileOpen } from '../context';
import { noteDone } from './note-done';

const key = 'viewed';
/** Screens ask again after every change; one look at a patient is one line of history. */
const sameLookMs = 30 * 60_000;
const most = 200;

const inLine = createQueues<Area>();

type Looks = Record<Id, Instant>;

/** Tells history that a patient was on screen. Must not keep the patient from being shown. */
export async function noteViewed(context: CoreContext, patientId: Id): Promise<void> {
  if (!(await isNewLook(context, patientId))) return;
  const answer = await whileOpen(context, (core) =>
    noteDone(context, core, { verb: 'patient-viewed', patientIds: [patientId], facts: {} }),
  );
  if (!answer.ok) context.log.fault('view-not-noted', { error: answer.error });
}

/** Two screens ask at one moment: in line, so that neither forgets what the other has seen. */
function isNewLook({ session, clock }: CoreContext, patientId: Id): Promise<boolean> {
  return inLine(session)(async () => {
    const now = clock.now();
    const looks = (await session.get<Looks>(key)) ?? {};
    const last = looks[patientId];
    if (last !== undefined && now - last < sameLookMs) return false;
    await session.set(key, Object.fromEntries([...recent(looks, now), [patientId, now]]));
    return true;
  });
}

function recent(looks: Looks, now: Instant): [Id, Instant][] {
  return Object.entries(looks)
    .filter(([, at]) => now - at < sameLookMs)
    .slice(-most);
}
