import type { Settings } from '@/lib/domain/records/practice';
import type { CoreContext } from '../context';
import { tabMemory } from '../subject/tab-memory';

/** Addresses that name nobody: the office's own, and the mailboxes that were seen on the site. */
export async function officeAddresses(
  context: Pick<CoreContext, 'session'>,
  { ownAddresses }: Pick<Settings, 'ownAddresses'>,
  origin: string,
): Promise<string[]> {
  return [...ownAddresses, ...((await tabMemory(context)).own.get(origin) ?? [])];
}
