import type { Answer } from '@/lib/domain/answer';
import { todayIn } from '@/lib/domain/due';
import type { PageSender } from '@/lib/domain/page';
import type { Id, Instant } from '@/lib/domain/records/base';
import type { PendingText } from '@/lib/domain/views/compose';
import { answered } from '../answered';
import { type CoreContext, type OpenCore, whileOpen } from '../context';
import { readCard } from '../queries/patient-card';
import { tabAsked } from '../subject/panel';

/** Ids and a time: names nobody, and is gone with the browser. */
interface Pending {
  id: Id;
  tabId: number;
  patientId: Id;
  textId: string;
  at: Instant;
  /** Answered; until the browser closes it can be asked again. */
  settled?: boolean;
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
    const mine = (await read(context)).filter(({ tabId, settled }) => tabId === tab && !settled);
    const texts = await Promise.all(mine.map((one) => shown(core, one)));
    return answered(context, { texts: texts.filter((one) => one !== null) });
  });
}

async function shown(core: OpenCore, { id, patientId, textId, at }: Pending): Promise<PendingText | null> {
  const card = await readCard(core, patientId);
  if (!card) return null;
  const owesEmail = card.step?.kind === 'email' && card.step.state !== 'later';
  const on = todayIn(at, core.env.settings.zone);
  return { id, patientId, name: card.person.name, textId, at, on, owesEmail };
}

export function settleText(context: CoreContext, data: { id: Id; again?: boolean }): Promise<Answer<null>> {
  return whileOpen(context, async () => {
    const all = await read(context);
    await context.session.set(
      key,
      all.map((one) => (one.id === data.id ? { ...one, settled: data.again !== true } : one)),
    );
    for (const { tabId } of all.filter(({ id }) => id === data.id)) context.changed(['subject'], tabId);
    return answered(context, null);
  });
}
