import { foldText } from '@/lib/domain/identity-text';
import { linkTransforms } from '@/lib/domain/teach/mail';
import type { PickPart, RouteParts, TeachPick, TeachReading, TeachTransform } from '@/lib/domain/teach/session';
import type { HostPage } from '../host-page';
import { transform } from '../transforms';
import { addressLink, ownMailbox } from './address-link';
import { labelsOf } from './labels';
import { offersFor } from './offers';
import { otherHalf, partOf } from './other-half';
import type { Target } from './target';

const longestText = 300;
const cuts: TeachTransform[][] = [
  [],
  ['after-colon'],
  ['before-bracket'],
  ['after-colon', 'before-bracket'],
  ['in-brackets'],
  ['in-brackets', 'after-colon'],
];
const endings: TeachTransform[] = [
  'squash',
  'iso-date',
  'date-mdy',
  'date-dmy',
  'date-ymd',
  'date-words',
  'phone',
  'address',
];

/** What a click tells the core: what stands there, how it may be read, and where it is found again. */
export function readPick(page: HostPage, target: Target): TeachPick {
  const part = partOf(target);
  const other = part && otherHalf(page, target, part);
  return {
    ...readTarget(page, target),
    ...(part && { part }),
    ...(other && { other: readTarget(page, other) }),
    ...mailParts(page, target),
  };
}

/** Of a click on an address, or on a link to write to somebody: the address in the link, and whose mailbox it is. */
function mailParts(page: HostPage, target: Target): Pick<TeachPick, 'link' | 'own'> {
  const link = addressLink(target);
  const address =
    link?.text ?? readingsOf(target.text).find(({ transforms }) => transforms.at(-1) === 'address')?.value;
  const own = address === undefined ? undefined : ownMailbox(page, address);
  return {
    ...(link && { link: readLink(page, link) }),
    ...(own && { own: readTarget(page, own) }),
  };
}

/** What is in a link is read in one way only. */
function readLink(page: HostPage, link: Target): PickPart {
  return { ...readTarget(page, link), readings: [{ transforms: linkTransforms, value: link.text }] };
}

function readTarget(page: HostPage, target: Target): PickPart {
  const { window } = page;
  const text = target.text.slice(0, longestText);
  const isTop = window === window.parent;
  return {
    frame: { top: isTop, name: isTop ? '' : String(window.name ?? '').slice(0, 60) },
    route: routePartsOf(page),
    text,
    readings: text === '' ? [] : readingsOf(text),
    hints: text === '' ? '' : hintsOf(target),
    offers: text === '' || text.length > 120 ? [] : offersFor(page, target),
  };
}

/** The address of a document in the parts that a recipe can name. */
export function routePartsOf({ window }: HostPage): RouteParts {
  const { pathname, search, hash } = window.location;
  const query = [...new URLSearchParams(search)]
    .slice(0, 20)
    .map(([name, value]) => [name.slice(0, 60), value.slice(0, 200)]);
  return { path: pathname.slice(0, 500), query: Object.fromEntries(query), hash: hash.slice(0, 500) };
}

/** Every way the engine can read a text, the least cut first. */
export function readingsOf(text: string): TeachReading[] {
  const found: TeachReading[] = [];
  for (const cut of cuts) {
    for (const ending of endings) {
      const value = transform(text, [...cut, ending]);
      const isKnown = found.some((one) => one.value === value && one.transforms.at(-1) === ending);
      if (value !== undefined && !isKnown) found.push({ transforms: [...cut, ending], value });
    }
  }
  return found;
}

function hintsOf(target: Target): string {
  const { element } = target;
  const given = ['id', 'name', 'type', 'autocomplete', 'placeholder', 'aria-label', 'class'].map(
    (name) => element.getAttribute(name) ?? '',
  );
  return foldText([...labelsOf(target), ...given].join(' ')).slice(0, longestText);
}
