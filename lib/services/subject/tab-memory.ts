import { createQueue, type Queue } from '@/lib/domain/queue';
import type { Id } from '@/lib/domain/records/base';
import type { PanelShape } from '@/lib/domain/views/subject';
import type { Area } from '@/lib/platform/area';
import type { CoreContext } from '../context';
import type { FrameState } from './join-frames';
import { endTabOrder } from './tab-order';

/** What the pages of one tab claim: says who is on screen, so it is kept nowhere while the vault is closed. */
export interface TabClaims {
  frames: FrameState[];
  order: number;
  /** By claim key: the patient the user picked, or null for "not this person". For this thread only. */
  picks: Record<string, Id | null>;
  /** By claim key: the referrer the user picked where the address is also a patient's. */
  referrerPicks?: Record<string, Id>;
}

/** Our frame in one tab. Names nobody. */
export interface TabPanel {
  origin: string;
  /** Of the top document that asked for the frame. */
  documentId: string;
  /** One-shot; gone once it is redeemed. */
  token?: string;
  frame?: { frameId: number; documentId: string };
  shape: PanelShape;
  isolated: boolean;
}

export interface TabMemory {
  claims: Map<number, TabClaims>;
  panels: Map<number, TabPanel>;
  /** By origin: whose mailboxes were seen there. A message in a window of its own no longer says so. */
  own: Map<string, string[]>;
  /** Writes one after the other, so that a lock is never overtaken. */
  inTurn: Queue;
}

const claimsKey = 'subject.claims';
const panelsKey = 'subject.panels';
const ownKey = 'subject.own';
/** More mailboxes than one office has on one host. */
const mostOwn = 20;
const memories = new WeakMap<Area, Promise<TabMemory>>();

type Keeps = Pick<CoreContext, 'session' | 'vault'>;

/**
 * The worker's memory of all tabs. Panels are mirrored to `storage.session` always; claims only while the vault is
 * open, so that a worker that was stopped finds them again and a locked computer keeps no name outside its memory.
 */
export function tabMemory({ session }: Pick<CoreContext, 'session'>): Promise<TabMemory> {
  const known = memories.get(session);
  if (known) return known;
  const loading = load(session);
  memories.set(session, loading);
  loading.catch(() => memories.delete(session));
  return loading;
}

async function load(session: Area): Promise<TabMemory> {
  const [claims, panels, own] = await Promise.all([
    session.get<[number, TabClaims][]>(claimsKey),
    session.get<[number, TabPanel][]>(panelsKey),
    session.get<[string, string[]][]>(ownKey),
  ]);
  const [kept, mailboxes] = [new Map(panels ?? []), new Map(own ?? [])];
  return { claims: new Map(claims ?? []), panels: kept, own: mailboxes, inTurn: createQueue() };
}

export function claimsOf(memory: TabMemory, tabId: number): TabClaims {
  const known = memory.claims.get(tabId);
  if (known) return known;
  const fresh: TabClaims = { frames: [], order: 0, picks: {} };
  memory.claims.set(tabId, fresh);
  return fresh;
}

/** The mailbox at this origin is this address. */
export function noteOwn({ own }: TabMemory, origin: string, address: string): void {
  const others = (own.get(origin) ?? []).filter((one) => one !== address);
  own.set(origin, [address, ...others].slice(0, mostOwn));
}

export function keepPanels({ session }: Keeps, memory: TabMemory): Promise<void> {
  return memory.inTurn(() => session.set(panelsKey, [...memory.panels]));
}

export function keepClaims({ session, vault }: Keeps, memory: TabMemory): Promise<void> {
  return memory.inTurn(async () => {
    const { state } = await vault.status();
    if (state === 'open') {
      await Promise.all([session.set(claimsKey, [...memory.claims]), session.set(ownKey, [...memory.own])]);
    } else await Promise.all([session.remove(claimsKey), session.remove(ownKey)]);
  });
}

/** At lock and rest: what the pages claim stays in the worker's memory only. Call it once the vault is closed. */
export async function hideSubjects(context: Keeps): Promise<void> {
  await keepClaims(context, await tabMemory(context));
}

/** The tab was closed. */
export async function forgetTab(context: Keeps, tabId: number): Promise<void> {
  endTabOrder(context, tabId);
  const memory = await tabMemory(context);
  const had = [memory.claims.delete(tabId), memory.panels.delete(tabId)];
  if (had.includes(true)) await Promise.all([keepClaims(context, memory), keepPanels(context, memory)]);
}
