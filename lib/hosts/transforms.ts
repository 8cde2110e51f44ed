import type { Transform } from '@/lib/domain/records/recipe';
import { type Change, changed } from './change';
import { numberedDate, wordedDate } from './dates';
import { simpleChanges } from './simple-changes';

type Simple = 'squash' | 'without-mailto' | 'address' | 'address-name' | 'iso-date' | 'phone' | 'as-list';

const param = 'param:';

/** What stands in the only brackets, pointed ones first; two that differ are none. */
function inBrackets(value: string): string | undefined {
  const pointed = value.match(/<[^<>]+>/g);
  const found = new Set(pointed ?? value.match(/\([^()]+\)/g));
  const [only] = found;
  return found.size === 1 ? only?.slice(1, -1).trim() || undefined : undefined;
}

/** What pages need that are taught or guessed at. */
const moreChanges = new Map<string, Change>(
  Object.entries({
    'date-mdy': (value) => numberedDate(value, 'mdy'),
    'date-dmy': (value) => numberedDate(value, 'dmy'),
    'date-ymd': (value) => numberedDate(value, 'ymd'),
    'date-words': wordedDate,
    'after-colon': (value) => /[:：](.*)/s.exec(value)?.[1]?.trim() || undefined,
    'before-bracket': (value) => value.split(/[([<]/, 1)[0]?.trim() || undefined,
    'in-brackets': inBrackets,
    'addressed-name': (value) =>
      /^([^<]+)<[^<>@]{1,64}@[^<>@]{1,190}>\s*$/.exec(value)?.[1]?.replace(/^[\s"]+|[\s"]+$/g, '') || undefined,
    'after-slash': (value) => value.slice(value.lastIndexOf('/') + 1).trim() || undefined,
    exact: (value) => (value.includes('~') ? undefined : value),
  } satisfies Record<Exclude<Transform, Simple | `param:${string}`>, Change>),
);

/** A transform that is not among the simple ones. */
export function moreChange(name: string): Change | undefined {
  if (name.startsWith(param)) return (value) => paramOf(value, name.slice(param.length));
  return moreChanges.get(name);
}

/** Runs a value through its transforms in order; the first that drops it, or that nobody knows, ends it. */
export function transform(value: string, names: readonly Transform[]): string | undefined {
  return changed(value, names, (name) => simpleChanges.get(name) ?? moreChange(name));
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
