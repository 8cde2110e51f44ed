import '@/tests/unit/storage/light-stretch';
import { vi } from 'vitest';
import type { Topic } from '@/lib/domain/answer';
import type { PageSender } from '@/lib/domain/page';
import type { Edit } from '@/lib/domain/records/activity';
import type { Instant } from '@/lib/domain/records/base';
import { recipeHeads } from '@/lib/hosts/recipe-heads';
import type { Notice } from '@/lib/platform/notice-door';
import type { CoreContext } from '@/lib/services/context';
import { createVault } from '@/lib/services/session/create-vault';
import type { Store } from '@/lib/storage/store';
import type { Vault } from '@/lib/storage/vault';
import { added, change, followUp, household, patient, plan } from '@/tests/unit/storage/make-records';
import { type Computer, makeComputer, newVault } from '@/tests/unit/storage/make-vault';

// Real keys are derived, some of them five times in a test, on machines that do other things as well.
vi.setConfig({ testTimeout: 30_000 });

/** What the browser around the core shows; it outlives workers. */
export interface World {
  computer: Computer;
  /** Notifications on screen, by id. */
  screen: Map<string, Notice>;
  /** Every showing, in order. */
  shown: Notice[];
  windows: string[];
  alarms: Map<string, Instant | 'every-minute' | null>;
  badge: number;
  changed: Topic[][];
  faults: string[];
  idleAfter: number;
  /** Makes the next showing fail as a killed worker would. */
  dieAt: 'before-show' | 'after-show' | null;
}

export class WorkerDied extends Error {}

export function makeWorld(): World {
  return {
    computer: makeComputer(),
    screen: new Map(),
    shown: [],
    windows: [],
    alarms: new Map(),
    badge: 0,
    changed: [],
    faults: [],
    idleAfter: 0,
    dieAt: null,
  };
}

function doorsOf(world: World): Pick<CoreContext, 'notices' | 'windows' | 'alarms' | 'badge'> {
  return {
    notices: {
      async show(notice) {
        if (world.dieAt === 'before-show') throw new WorkerDied();
        world.screen.set(notice.id, notice);
        world.shown.push(notice);
        if (world.dieAt === 'after-show') throw new WorkerDied();
      },
      clear: async (id) => void world.screen.delete(id),
      onScreen: async () => [...world.screen.keys()],
    },
    windows: {
      openUnlock: async () => void world.windows.push('unlock'),
      openDesk: async (route = '') => void world.windows.push(`desk${route}`),
      openOnboarding: async () => void world.windows.push('onboarding'),
      async showTab([first]) {
        if (first !== undefined) world.windows.push(`tab ${first}`);
        return first ?? null;
      },
    },
    alarms: {
      everyMinute: async (name) => void world.alarms.set(name, 'every-minute'),
      at: async (name, when) => void world.alarms.set(name, when),
    },
    badge: {
      async show(count) {
        world.badge = count;
      },
    },
  };
}

/** A worker as the background makes one: nothing of an earlier one's memory. */
export function wake(world: World, vault: Vault = world.computer.worker()): CoreContext {
  const { local, session, clock, newId } = world.computer;
  return {
    ...doorsOf(world),
    vault,
    local,
    session,
    clock,
    newId,
    recipes: recipeHeads,
    tabs: { send: async () => false },
    scripts: {
      register: async () => undefined,
      unregister: async () => undefined,
      inject: async () => undefined,
      granted: async (origins) => origins,
    },
    pageTools: {
      readingKit: async () => undefined,
      pick: async () => [],
      composePlaces: async () => [],
      composeInsert: async () => ({ kind: 'gone' }),
      selection: async () => null,
      structure: async () => [],
    },
    log: { fault: (code, facts) => world.faults.push(JSON.stringify([code, facts])) },
    idleAfter: (minutes) => {
      world.idleAfter = minutes;
    },
    changed: (topics) => world.changed.push(topics),
  };
}

/** A world with an open practice. */
export async function openWorld(): Promise<{ world: World; context: CoreContext; store: Store }> {
  const world = makeWorld();
  const context = wake(world);
  const answer = await createVault(context, { ...newVault, language: 'en' });
  if (!answer.ok) throw new Error(answer.error);
  return { world, context, store: await storeOf(context) };
}

export async function storeOf({ vault }: CoreContext): Promise<Store> {
  const open = await vault.open();
  if (!open) throw new Error('the vault is closed');
  return open.store;
}

export async function put(context: CoreContext, ...edits: Edit[]): Promise<void> {
  const committed = await (await storeOf(context)).commit(change(context.newId(), edits));
  if (committed.kind !== 'ok') throw new Error(committed.kind);
}

/** A household that may be called by its own number, with one plan and one call due at that time. */
export function dueCall(n: string, on: string, at: string): Edit[] {
  const phones = [{ raw: '', e164: `+1303555010${n.length}`, shown: '', label: 'mobile' as const, own: true }];
  const due = { on, at, zone: 'America/Denver' };
  return [
    added('households', household(`h${n}`)),
    added('patients', patient(`p${n}`, `h${n}`, { phones })),
    added('plans', plan(`plan${n}`, `p${n}`)),
    added('followUps', followUp(`f${n}`, `h${n}`, { patientIds: [`p${n}`], planIds: [`plan${n}`], due })),
  ];
}

export const ownPage: PageSender = {
  kind: 'own-page',
  tabId: -1,
  frameId: 0,
  documentId: '',
  origin: 'chrome-extension://casecue-id',
};

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;
