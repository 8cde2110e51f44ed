import type { Id } from '@/lib/domain/records/base';
import type { Area } from '@/lib/platform/area';
import { chainStart } from './chain';
import { contentVersion } from './content-migrations/upgrade';
import { type Database, schemaNumber } from './schema';

/** The newest commit, written in the transaction of every commit. */
export interface Head {
  vaultId: Id;
  /** How many commits there are; also the sequence that pages compare. */
  n: number;
  /** The last link of the chain. */
  mac: string;
  /** Every envelope has at least this content version. */
  content: number;
}

export function firstHead(vaultId: Id): Head {
  return { vaultId, n: 0, mac: chainStart, content: contentVersion };
}

export async function readHead(db: Database): Promise<Head | null> {
  const row = await db.meta.get('head');
  if (!row) return null;
  const { vaultId, n, mac, content } = row as unknown as Head;
  return { vaultId, n, mac, content };
}

export async function writeHead(db: Database, head: Head): Promise<void> {
  await db.meta.put({ key: 'head', ...head });
}

/** What `storage.local` remembers of the database, because damaged databases open empty. May be behind it. */
export interface Canary {
  vaultId: Id;
  schema: number;
  n: number;
  mac: string;
}

const canaryKey = (vaultId: Id) => `vault.${vaultId}.canary`;

export async function readCanary(local: Area, vaultId: Id): Promise<Canary | null> {
  return (await local.get<Canary>(canaryKey(vaultId))) ?? null;
}

export async function setCanary(local: Area, { vaultId, n, mac }: Head): Promise<void> {
  await local.set(canaryKey(vaultId), { vaultId, schema: schemaNumber, n, mac } satisfies Canary);
}

export async function dropCanary(local: Area, vaultId: Id): Promise<void> {
  await local.remove(canaryKey(vaultId));
}
