import type { Answer } from '@/lib/domain/answer';
import { personLine } from '@/lib/domain/build/person-line';
import { todayIn } from '@/lib/domain/due';
import type { PageSender } from '@/lib/domain/page';
import type { Id, Instant } from '@/lib/domain/records/base';
import type { PendingText } from '@/lib/domain/views/compose';
import { answered } from '../answered';
import { type CoreContext, whileOpen } from '../context';
import { tabAsked } from '../subject/panel';

/** Ids and a time: names nobody, and is gone with the browser. */
interface Pending {
  id: Id;
  tabId: number;
  patientId: Id;
  textId: string;
  at: Instant;
}

const key = 'compose.pending';
const most = 20;
/** Who did not say by the next day will not say. */
const keptFor = 24 * 3_600_000;

type Keeps = Pick<CoreContext, 'session' | 'clock'>;

async function read({ session, clock }: Keeps): Promise<Pending[]> {
  const all = (await session.get<Pending[]>(key)) ?? [];
  return all.filter(({ at }) => clock.now() - at < keptFor);
}

/** Whether the message is ever sent only the user knows: the question stays until it is answered. */
export async function rememberText(context: CoreContext, one: Omit<Pending, 'at'>): Promise<void> {
  const others = (await read(context)).filter(
    ({ tabId, patientId }) => tabId !== one.tabId || patientId !== one.patientId,
  );
  await context.session.set(key, [{ ...one, at: context.clock.now() }, ...others].slice(0, most));
  context.changed(['subject'], one.tabId);
}

export function pendingTexts(
  context: CoreContext,
  data: { tabId?: number },
  sender: PageSender,
): Promise<Answer<{ texts: PendingText[] }>> {
  return whileOpen(context, async (core) => {
    const tab = await tabAsked(context, data.tabId, sender);
    const mine = (await read(context)).filter(({ tabId }) => tabId === tab);
    const patients = await core.store.many('patients', [...new Set(mine.map(({ patientId }) => patientId))]);
    const day = todayIn(core.now, core.env.settings.zone);
    const texts = mine.flatMap(({ tabId: _, ...one }) => {
      const patient = patients.find(({ id, deletedAt }) => id === one.patientId && deletedAt === undefined);
      return patient ? [{ ...one, name: personLine(patient, day).name }] : [];
    });
    return answered(context, { texts });
  });
}

export function settleText(context: CoreContext, data: { id: Id }): Promise<Answer<null>> {
  return whileOpen(context, async () => {
    const all = await read(context);
    await context.session.set(
      key,
      all.filter(({ id }) => id !== data.id),
    );
    for (const { tabId } of all.filter(({ id }) => id === data.id)) context.changed(['subject'], tabId);
    return answered(context, null);
  });
}
