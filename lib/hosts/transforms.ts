import type { Transform } from '@/lib/domain/records/recipe';

type Change = (value: string) => string | undefined;

const address = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,190}$/;
const isoDate = /\b(?:18|19|20|21)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b/g;

/** The one ISO date in a text; two are none. */
function onlyIsoDate(value: string): string | undefined {
  const days = value.match(isoDate) ?? [];
  return days.length === 1 ? days[0] : undefined;
}

const changes: Record<Transform, Change> = {
  squash: (value) => value.replace(/\s+/g, ' ').trim() || undefined,
  'without-mailto': (value) => /^\s*mailto:([^?]*)/i.exec(value)?.[1],
  address: (value) => {
    const text = value.trim().toLowerCase();
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
};

/** Runs a value through its transforms in order; the first that drops it ends it. */
export function transform(value: string, names: readonly Transform[]): string | undefined {
  let current: string | undefined = value;
  for (const name of names) {
    if (current === undefined) return undefined;
    current = changes[name](current);
  }
  return current === '' ? undefined : current;
}
