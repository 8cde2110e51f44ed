import type { MemberNames } from '@/lib/domain/build/contact-line';
import type { Store } from '@/lib/storage/store';

/** Former members too: what they did keeps their name. */
export async function memberNames(store: Store): Promise<MemberNames> {
  const members = await store.all('members');
  return new Map(members.map((member) => [member.id, member.name]));
}
