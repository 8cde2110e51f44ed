import type { Answer } from '@/lib/domain/answer';
import type { Dossier } from '@/lib/domain/records/dossier';
import type { LockState } from '@/lib/domain/views/session';
import type { CoreContext } from '@/lib/services/context';
import { env, now, rosa, someSettings } from '@/tests/fixtures/records';
import { MemoryStore } from '../memory-store';

/** A core over a store that is open, or closed for a reason. Queries reach for nothing else. */
export function coreOver(store: MemoryStore, state: LockState = 'open'): CoreContext {
  const vault = {
    open: async () => (state === 'open' ? { store, memberId: rosa.id } : null),
    status: async () => ({ state }),
  };
  const session = { get: async () => undefined };
  return { vault, session, clock: { now: () => now } } as unknown as CoreContext;
}

export function storeOf(dossiers: Dossier[]): MemoryStore {
  const store = new MemoryStore(env).put('settings', someSettings).put('members', rosa);
  for (const dossier of dossiers) {
    store.put('households', { id: dossier.householdId, rev: 1, label: '' });
    store.put('patients', ...dossier.patients).put('plans', ...dossier.plans);
    store.put('presentations', ...dossier.presentations).put('appointments', ...dossier.appointments);
    store.put('followUps', ...dossier.followUps).put('contacts', ...dossier.contacts);
  }
  return store;
}

export function answerOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`refused: ${answer.error}`);
  return answer.value;
}

/** Every page of a paged question, to the end. */
export async function allPages<R>(
  ask: (cursor?: string) => Promise<Answer<{ rows: R[]; more: string | null }>>,
): Promise<R[]> {
  const rows: R[] = [];
  let cursor: string | undefined;
  do {
    const page = answerOf(await ask(cursor));
    rows.push(...page.rows);
    cursor = page.more ?? undefined;
  } while (cursor !== undefined);
  return rows;
}
