import type { CoreContext } from '@/lib/services/context';

/** The edge of a listener: what is thrown here is a bug, and is logged by its kind only. */
export function guarded(core: CoreContext, what: string, work: Promise<unknown>): void {
  work.catch((fault: unknown) => {
    core.log.fault('listener-failed', { what, kind: fault instanceof Error ? fault.name : typeof fault });
  });
}
