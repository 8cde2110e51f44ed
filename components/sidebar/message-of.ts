import type { MessageFacts } from '@/components/patient/message-form';
import type { ClaimLine } from '@/lib/domain/views/subject';

/** The message that the page shows, if it shows one. */
export function messageOf(claim: ClaimLine | undefined): MessageFacts | undefined {
  return claim?.kind === 'mail' ? { subject: claim.subject, direction: claim.direction, on: claim.sentOn } : undefined;
}
