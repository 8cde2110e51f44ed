import { createQueue, type Queue } from '@/lib/domain/queue';
import type { TeachSession } from '@/lib/domain/teach/session';
import type { Area } from '@/lib/platform/area';
import type { CoreContext } from '../context';

/** Who is being taught what, by tab. It holds what pages show of patients, so it is gone once the vault is closed. */
interface TeachMemory {
  sessions: Map<number, TeachSession>;
  inTurn: Queue;
}

const key = 'teach.sessions';
const memories = new WeakMap<Area, Promise<TeachMemory>>();

type Keeps = Pick<CoreContext, 'session' | 'vault'>;

function teachMemory({ session }: Pick<CoreContext, 'session'>): Promise<TeachMemory> {
  const known = memories.get(session);
  if (known) return known;
  const loading = session
    .get<[number, TeachSession][]>(key)
    .then((saved): TeachMemory => ({ sessions: new Map(saved ?? []), inTurn: createQueue() }));
  memories.set(session, loading);
  loading.catch(() => memories.delete(session));
  return loading;
}

export async function teachingIn(context: Pick<CoreContext, 'session'>, tabId: number) {
  return (await teachMemory(context)).sessions.get(tabId);
}

export async function allTeaching(context: Pick<CoreContext, 'session'>): Promise<TeachSession[]> {
  return [...(await teachMemory(context)).sessions.values()];
}

/** Changes the session of a tab in one step, so that two clicks never overwrite each other; undefined ends it. */
export async function changeTeaching(
  context: Keeps,
  tabId: number,
  change: (session: TeachSession | undefined) => TeachSession | undefined,
): Promise<TeachSession | undefined> {
  const memory = await teachMemory(context);
  const next = change(memory.sessions.get(tabId));
  if (next) memory.sessions.set(tabId, next);
  else memory.sessions.delete(tabId);
  await keep(context, memory);
  return next;
}

/** The session goes on as `to`, there or in another tab, in one step; nothing, and false, where it was changed meanwhile. */
export async function exchangeTeaching(context: Keeps, from: TeachSession, to: TeachSession): Promise<boolean> {
  const memory = await teachMemory(context);
  if (memory.sessions.get(from.tabId) !== from) return false;
  if (to.tabId !== from.tabId) memory.sessions.delete(from.tabId);
  memory.sessions.set(to.tabId, to);
  await keep(context, memory);
  return true;
}

/** Mirrored for a worker that is stopped, while the vault is open. */
function keep({ session, vault }: Keeps, memory: TeachMemory): Promise<void> {
  return memory.inTurn(async () => {
    const isOpen = (await vault.status()).state === 'open';
    if (isOpen && memory.sessions.size > 0) await session.set(key, [...memory.sessions]);
    else await session.remove(key);
  });
}
