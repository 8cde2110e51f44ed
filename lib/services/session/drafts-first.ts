import type { Area } from '@/lib/platform/area';
import { kindOf } from '@/lib/platform/log-door';
import type { CoreContext } from '../context';

/** Longer than a page takes to hand over what was typed; a close waits no longer for one that hangs. */
const pagesMs = 600;
/** What has arrived is being encrypted here: that much longer it is waited for, whatever the computer is busy with. */
const writingMs = 2_000;

const underWay = new WeakMap<Area, Set<Promise<unknown>>>();
const waits = new WeakMap<Area, Promise<void>>();

function draftsUnderWay({ session }: CoreContext): Set<Promise<unknown>> {
  const known = underWay.get(session) ?? new Set();
  underWay.set(session, known);
  return known;
}

/** A draft is being kept: a close waits for it. */
export async function whileDraftComes<T>(context: CoreContext, work: Promise<T>): Promise<T> {
  const drafts = draftsUnderWay(context);
  drafts.add(work);
  try {
    return await work;
  } finally {
    drafts.delete(work);
  }
}

/** Lets pages hand over half-typed text while it can still be encrypted. Closes that come together wait once. */
export function draftsFirst(context: CoreContext): Promise<void> {
  const known = waits.get(context.session);
  if (known) return known;
  const wait = handOver(context)
    .catch((fault: unknown) => {
      context.log.fault('drafts-not-asked', { kind: kindOf(fault) });
    })
    .finally(() => waits.delete(context.session));
  waits.set(context.session, wait);
  return wait;
}

async function handOver(context: CoreContext): Promise<void> {
  const { state, sample } = await context.vault.status();
  if (sample || state !== 'open') return;
  let isOver = false;
  const kept = async () => {
    // The first page to answer answers for all: asked again until none has anything left.
    while (!isOver && (await context.closing?.()));
  };
  await within(pagesMs, kept());
  isOver = true;
  await within(writingMs, Promise.allSettled([...draftsUnderWay(context)]));
}

async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, limit]);
  clearTimeout(timer);
}
