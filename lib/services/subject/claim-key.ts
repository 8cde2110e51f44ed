import type { TabSubject } from '@/lib/domain/records/claim';
import { shortHash } from '@/lib/domain/short-hash';

/** Names what a tab shows without saying it; a command that sends it is refused once the page moved on. */
export function claimKeyOf(tabId: number, subject: TabSubject): string | null {
  return subject.kind === 'claim' ? `${tabId}-${shortHash(subject.claim.thread)}` : null;
}

export function tabOfClaimKey(claimKey: string): number | null {
  const tab = /^(\d{1,15})-[0-9a-z]{1,20}$/.exec(claimKey)?.[1];
  return tab === undefined ? null : Number(tab);
}

/** The part that names what is shown, the same in every tab. */
export function threadOfClaimKey(claimKey: string): string {
  return claimKey.slice(claimKey.indexOf('-') + 1);
}
