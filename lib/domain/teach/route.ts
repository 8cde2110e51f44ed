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

function queryOf(seen: readonly RouteParts[], own: OwnData): Record<string, string> {
  const [first, ...others] = seen;
  const names = Object.keys(first?.query ?? {}).filter(
    (name) => !noise.test(name) && others.every(({ query }) => Object.hasOwn(query, name)),
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
  return isLonger || same >= 0 ? `${parts.join('')}*` : parts.join('');
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
