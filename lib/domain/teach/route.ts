import type { Condition } from '../records/recipe';
import { looksGenerated } from './looks-generated';
import { holdsOwnData, type OwnData } from './own-data';
import type { RouteParts } from './session';

/** Changes by itself, or says only how the page was reached. */
const noise = /^(?:_|_ts|_dc|ts|timestamp|nocache|cachebuster|gclid|fbclid|msclkid|utm_.*|.*csrf.*)$/i;

/**
 * When a document shows a patient, learnt from the addresses of one patient or two: what looks like an id, names the
 * patient or differs becomes `*`. An address that is the same for everybody stays as it is.
 */
export function learnRoute(seen: readonly RouteParts[], own: OwnData): Condition {
  const path = globOf(
    seen.map(({ path }) => path),
    own,
  );
  const hashes = seen.map(({ hash }) => hash);
  const query = queryOf(seen, own);
  return {
    path,
    ...(Object.keys(query).length > 0 && { query }),
    // A plain anchor says where the page was scrolled to, not whom it shows.
    ...(hashes.every((hash) => /[/=!]/.test(hash)) && { hash: globOf(hashes, own) }),
  };
}

/**
 * The same chart on its other tabs, where what is open stands in the address behind whose chart it is: only behind the
 * last part that changes with the patient, and only one part of a path. What stands before it may be another program.
 */
export function loosened({ path = '', query = {}, hash, ...others }: Condition): Condition {
  if (hash?.includes('*')) return { path, ...(isAny(query) && { query }), hash: withoutTail(hash), ...others };
  const names = Object.keys(query);
  const last = names.findLastIndex((name) => query[name]?.includes('*'));
  if (last >= 0) {
    const kept = names.slice(0, last + 1).map((name) => [name, query[name] ?? '*']);
    return { path, query: Object.fromEntries(kept), ...others };
  }
  if (path.endsWith('*')) return { path, ...others };
  // A file may decide what the rest means.
  const isFile = isAny(query) || hash !== undefined || /\.\w{1,5}$/.test(path);
  return { path: isFile ? path : withoutTail(path), ...(isAny(query) && { query }), ...(hash && { hash }), ...others };
}

function isAny(query: Record<string, string>): boolean {
  return Object.keys(query).length > 0;
}

/** The last part, where it stands behind one that changes. */
function withoutTail(glob: string): string {
  return glob.replace(/^(.*\*[^*]*[/?&;=,])[^*/?&;=,]+$/, '$1*');
}

function queryOf(seen: readonly RouteParts[], own: OwnData): Record<string, string> {
  const [first, ...others] = seen;
  const names = Object.keys(first?.query ?? {}).filter(
    (name) => !noise.test(name) && !holdsOwnData(name, own) && others.every(({ query }) => Object.hasOwn(query, name)),
  );
  return Object.fromEntries(
    names.map((name) => [
      name,
      globOf(
        seen.map(({ query }) => query[name] ?? ''),
        own,
      ),
    ]),
  );
}

function globOf(texts: readonly string[], own: OwnData): string {
  const parsed = texts.map((text) => text.split(/([/?&;=,])/));
  const [first = [], ...others] = parsed;
  const same = first.findIndex((part, at) => at % 2 === 1 && others.some((other) => other[at] !== part));
  // Another number of segments: they agree as far as they agree.
  const isLonger = others.some((other) => other.length !== first.length);
  const end = same >= 0 ? same : Math.min(...parsed.map(({ length }) => length));
  const parts = first.slice(0, end).map((part, at) => {
    if (at % 2 === 1) return part;
    const differs = others.some((other) => other[at] !== part);
    return differs || changesByPatient(part, own) ? '*' : part;
  });
  const glob = isLonger || same >= 0 ? `${parts.join('')}*` : parts.join('');
  return glob.replace(/\*{2,}/g, '*');
}

function changesByPatient(part: string, own: OwnData): boolean {
  if (part === '') return false;
  const text = decoded(part);
  return /^\d+$/.test(text) || /\d{2,}/.test(text) || looksLikeToken(text) || holdsOwnData(text, own);
}

function looksLikeToken(text: string): boolean {
  if (/^[0-9a-f]{8,}$/i.test(text) && /\d/.test(text)) return true;
  // File names and words with signs are read as they are; what no person would write is not.
  return /^[\w.-]+$/.test(text) && looksGenerated(text.replace(/\.\w{1,5}$/, ''));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
