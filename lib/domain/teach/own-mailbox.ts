import type { Source, View } from '../records/recipe';
import type { OwnData } from './own-data';
import type { TaughtPick } from './session';
import { keptOffers } from './sources';

const mostSources = 2;

/** Where a page says whose mailbox it is, of whatever was clicked. */
export function ownMailbox(picks: readonly TaughtPick[], own: OwnData): Source[] {
  const [said] = picks.flatMap(({ pick }) => pick.own ?? []);
  const reading = said?.readings.find(({ transforms }) => transforms.at(-1) === 'address');
  if (!said || !reading) return [];
  return keptOffers(said.offers, own)
    .slice(0, mostSources)
    .map(({ source, rest }) => ({
      ...source,
      transforms: rest ? reading.transforms.filter((name) => name !== 'after-colon') : reading.transforms,
    }));
}

/** The fields of a message: its own mailbox is known, and never the other party. */
export function withoutOwn({ email = [], ...others }: View['fields'], mailbox: Source[]): View['fields'] {
  if (mailbox.length === 0) return { ...others, email };
  return { ...others, email: email.map((source) => ({ ...source, notOwn: 'href' })), ownEmail: mailbox };
}
