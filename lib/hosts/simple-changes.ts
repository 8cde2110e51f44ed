import type { Change } from './change';

const address = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,190}$/;
const isoDate = /\b(?:1[89]|2[01])\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b/g;

/** The one ISO date in a text; two are none. */
function onlyIsoDate(value: string): string | undefined {
  const days = value.match(isoDate) ?? [];
  return days.length === 1 ? days[0] : undefined;
}

/** What hosts whose markup is known need; small enough for every page. */
export const simpleChanges: ReadonlyMap<string, Change> = new Map<string, Change>(
  Object.entries({
    squash: (value) => value.replace(/\s+/g, ' ').trim() || undefined,
    'without-mailto': (value) => /^\s*mailto:([^?]*)/i.exec(value)?.[1],
    address: (value) => {
      // As a list of recipients writes it: `Name <a@b>,` or `a@b,`.
      const item = value.toLowerCase().replace(/^\s+|[\s,;]+$/g, '');
      // Of several it is none.
      const text = /^[^<@]*<([^<>]*)>$/.exec(item)?.[1] ?? item;
      return address.test(text) ? text : undefined;
    },
    // "Name <a@b>" is the name; an address alone stays, so that a name that imitates one can be seen.
    'address-name': (value) => value.replace(/\s*<[^<>]*>\s*$/, '').trim() || undefined,
    'iso-date': onlyIsoDate,
    phone: (value) => {
      const digits = value.replace(/[^\d+]/g, '');
      return digits.replace(/\D/g, '').length >= 7 ? digits : undefined;
    },
    'as-list': () => 'list',
  }),
);
