import { linkTransforms } from '@/lib/domain/teach/mail';
import type { TeachOffer } from '@/lib/domain/teach/session';
import { budgetFor } from '../budget';
import type { HostPage } from '../host-page';
import { readView } from '../read-page';
import { selectorsOf } from './attributes';
import { chainsTo } from './chain';
import { hostsOf } from './hosts-of';
import { labelsOf } from './labels';
import { isField, squash, type Target } from './target';

type Place = TeachOffer['source'];

/** With two sorts of chains no more than twelve, which is what the core takes. */
const mostLasting = 8;
const mostChains = 2;
const highestClimb = 3;

/**
 * Where a value can be found again, most trusted first. Whatever is offered was tried on the page as it is now: the
 * engine itself must find this value there and no other.
 */
export function offersFor(page: HostPage, target: Target): TeachOffer[] {
  const { element } = target;
  const hosts = hostsOf(page, element);
  if (!hosts) return [];
  const inside = hosts.length > 0 && { inside: hosts };
  const how: Pick<Place, 'property' | 'attribute' | 'inside'> = {
    ...(target.attribute ? { attribute: target.attribute } : isField(element) && { property: 'value' as const }),
    ...inside,
  };
  const given = sameText(target).flatMap(selectorsOf);
  const lasting = [
    ...given.map((select): Place => ({ select, ...how })),
    ...labelsOf(target).map((label): Place => ({ label: [label], ...(target.attribute && how), ...inside })),
  ];
  const found = lasting.flatMap((source) => tried(page, source, target, false)).slice(0, mostLasting);
  const chains = chainsTo(element).flatMap((selects) => working(page, selects, how, target));
  return [...found, ...new Map(chains.map((one) => [one.source.select, one])).values()];
}

/** The shortest chains of one sort that work. */
function working(page: HostPage, selects: Iterable<string>, how: Place, target: Target): TeachOffer[] {
  const found: TeachOffer[] = [];
  for (const select of selects) {
    if (found.length >= mostChains || select.length > 200) break;
    found.push(...tried(page, { select, ...how }, target, true));
  }
  return found;
}

/** The element and what stands around nothing but its text. */
function sameText({ element, text, node, attribute }: Target): Element[] {
  const found = node ? [] : [element];
  let at = element.parentElement;
  const isOne = node !== undefined || attribute !== undefined;
  for (let step = 0; !isOne && at && step < highestClimb && squash(at.textContent) === text; step++) {
    if (at.matches('body,html')) break;
    found.push(at);
    at = at.parentElement;
  }
  return found;
}

function tried(page: HostPage, source: Place, { text }: Target, brittle: boolean): TeachOffer[] {
  const value = valueAt(page, source);
  if (value === undefined) return [];
  if (value === text) return [{ source, brittle, rest: false }];
  const rest = /^[^:：]{2,60}[:：]\s*(\S.*)$/.exec(text)?.[1];
  return source.label && rest === value ? [{ source, brittle, rest: true }] : [];
}

/** What the engine makes of a place, by itself in the whole document. */
function valueAt(page: HostPage, source: Place): string | undefined {
  const view = {
    id: 'offer',
    when: {},
    scope: 'body',
    fields: { fullName: [source.attribute ? { ...source, transforms: linkTransforms } : source] },
    require: [['fullName' as const]],
  };
  const { state, fields } = readView(page, view, budgetFor(page));
  return state === 'found' ? fields.fullName : undefined;
}
