import { isAddressOf, sameAddress } from '@/lib/domain/identity-text';

/** Of the recipients of a message, those that are neither the patient's nor the office's own. */
export function otherRecipients(
  to: readonly string[] | null,
  patient: { emails: readonly { address: string }[] },
  ownAddresses: readonly string[],
): string[] {
  return (to ?? []).filter(
    (address) =>
      !patient.emails.some((email) => sameAddress(email.address, address)) && !isAddressOf(address, ownAddresses),
  );
}
