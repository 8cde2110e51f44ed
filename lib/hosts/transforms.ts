import type { Transform } from '@/lib/domain/records/recipe';
import { numberedDate, wordedDate } from './dates';

type Change = (value: string) => string | undefined;

const longestValue = 1_000;
const address = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,190}$/;
const isoDate = /\b(?:18|19|20|21)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b/g;
const param = 'param:';

/** The one ISO date in a text; two are none. */
function onlyIsoDate(value: string): string | undefined {
  const days = value.match(isoDate) ?? [];
  return days.length === 1 ? days[0] : undefined;
}

/** What stands in the only brackets, pointed ones first; two that differ are none. */
function inBrackets(value: string): string | undefined {
  const pointed = value.match(/<[^<>]+>/g);
  const found = new Set(pointed ?? value.match(/\([^()]+\)/g));
  const [only] = found;
  return found.size === 1 ? only?.slice(1, -1).trim() || undefined : undefined;
}

const changes = new Map<string, Change>(
  Object.entries({
    squash: (value) => value.replace(/\s+/g, ' ').trim() || undefined,
    'without-mailto': (value) => /^\s*mailto:([^?]*)/i.exec(value)?.[1],
    address: (value) => {
      // As a list of recipients writes it: `<a@b>,`.
      const text = value
        .trim()
        .toLowerCase()
        .replace(/^<|>?[,;]*$/g, '');
      return address.test(text) ? text : undefined;
    },
    // "Name <a@b>" is the name; an address alone stays, so that a name that imitates one can be seen.
    'address-name': (value) => value.replace(/\s*<[^<>]*>\s*$/, '').trim() || undefined,
    'iso-date': onlyIsoDate,
    'date-mdy': (value) => numberedDate(value, 'mdy'),
    'date-dmy': (value) => numberedDate(value, 'dmy'),
    'date-ymd': (value) => numberedDate(value, 'ymd'),
    'date-words': wordedDate,
    phone: (value) => {
      const digits = value.replace(/[^\d+]/g, '');
      return digits.replace(/\D/g, '').length >= 7 ? digits : undefined;
    },
    'after-colon': (value) => /[:：](.*)/s.exec(value)?.[1]?.trim() || undefined,
    'before-bracket': (value) => value.split(/[([<]/, 1)[0]?.trim() || undefined,
    'in-brackets': inBrackets,
    'addressed-name': (value) =>
      /^([^<]+)<[^<>@]{1,64}@[^<>@]{1,190}>\s*$/.exec(value)?.[1]?.replace(/^[\s"]+|[\s"]+$/g, '') || undefined,
    'after-slash': (value) => value.slice(value.lastIndexOf('/') + 1).trim() || undefined,
    exact: (value) => (value.includes('~') ? undefined : value),
    'as-list': () => 'list',
  } satisfies Record<Exclude<Transform, `param:${string}`>, Change>),
);

/** Runs a value through its transforms in order; the first that drops it, or that nobody knows, ends it. */
export function transform(value: string, names: readonly Transform[]): string | undefined {
  let current: string | undefined = value.slice(0, longestValue);
  for (const name of names) {
    if (current === undefined) return undefined;
    current = name.startsWith(param) ? paramOf(current, name.slice(param.length)) : changes.get(name)?.(current);
  }
  return current === '' ? undefined : current;
}

/** What stands behind `name=` in a link or a click handler; two different ones are none. */
function paramOf(text: string, name: string): string | undefined {
  const found = new Set<string>();
  let at = text.indexOf(`${name}=`);
  for (; at >= 0; at = text.indexOf(`${name}=`, at + 1)) {
    const isWhole = at === 0 || /[^\w.-]/.test(text[at - 1] ?? '');
    const [value = ''] = text.slice(at + name.length + 1).split(/[&#'"\s;,)<>\\]/, 1);
    if (isWhole && value !== '') found.add(decoded(value));
  }
  return found.size === 1 ? [...found][0] : undefined;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return value;
  }
}
