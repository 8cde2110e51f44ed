import { nameWords } from '@/lib/domain/identity-names';
import type { Claim } from '@/lib/domain/records/claim';

/**
 * Names what is on screen: the person of a chart, or the conversation with an address. It stays the same while more
 * is read of the same person, and changes whenever another person or thread is shown.
 */
export function threadOf(claim: Omit<Claim, 'thread'>, route: string): string {
  const who =
    claim.kind === 'mail'
      ? [route, claim.email ?? claim.name ?? '']
      : claim.chart !== undefined
        ? ['chart', claim.chart]
        : ['name', nameWords(claim.name ?? '').join(' '), claim.bornOn ?? '', claim.phone ?? ''];
  return JSON.stringify([claim.recipeId, claim.origin, ...who]);
}
