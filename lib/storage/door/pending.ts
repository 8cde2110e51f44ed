import type { Verb } from '@/lib/domain/records/activity';
import type { Id, Instant } from '@/lib/domain/records/base';
import type { Area } from '@/lib/platform/area';
import { markAudited, unauditedReminders } from '../ledger';
import { forgetTries, readTries } from '../tries';
import type { Door, OpenVault } from './state';

/** What happened while nobody could write history; told at the next unlock. */
interface Pending {
  verb: Extract<Verb, 'locked' | 'rested'>;
  at: Instant;
  byId: Id;
}

const most = 100;
const pendingKey = (vaultId: Id) => `vault.${vaultId}.pending`;

export async function notePending(local: Area, vaultId: Id, pending: Pending): Promise<void> {
  const noted = (await local.get<Pending[]>(pendingKey(vaultId))) ?? [];
  await local.set(pendingKey(vaultId), [...noted, pending].slice(-most));
}

/** Writes one activity without edits. */
export async function tell(
  door: Door,
  { store }: OpenVault,
  told: { verb: Verb; byId: Id; at?: Instant; facts?: Record<string, string | number> },
): Promise<boolean> {
  const { parts } = door;
  const { verb, byId, at = parts.clock.now(), facts = {} } = told;
  const committed = await store.commit({ id: parts.newId(), at, byId, verb, patientIds: [], facts, edits: [] });
  return committed.kind === 'ok';
}

/** Locks and rests, wrong secrets, and reminders shown meanwhile. What could not be written is told next time. */
export async function tellPending(door: Door, open: OpenVault): Promise<void> {
  const { local } = door.parts;
  const { vaultId, lease } = open;
  const noted = (await local.get<Pending[]>(pendingKey(vaultId))) ?? [];
  for (const pending of noted) if (!(await tell(door, open, pending))) return;
  if (noted.length > 0) await local.remove(pendingKey(vaultId));
  const tries = await readTries(local, vaultId);
  if (tries) {
    const facts = { passphrases: tries.wrong, pins: tries.wrongPins };
    if (!(await tell(door, open, { verb: 'unlock-failed', byId: lease.memberId, at: tries.lastAt, facts }))) return;
    await forgetTries(local, vaultId);
  }
  const shown = await unauditedReminders(open.core.db);
  if (shown.length === 0) return;
  const written = await tell(door, open, { verb: 'notified', byId: lease.memberId, facts: { count: shown.length } });
  if (written) await markAudited(open.core.db, shown);
}
