import type { HostPage } from './recipe';

/** What of a URL tells threads and charts apart; everything else in it changes by itself. */
const telling = ['_uid', '_mbox', '_action', 'patientId', 'patid', 'set_pid', 'id'];

/** Distinguishes routes without carrying a URL: a number made from path, hash and the telling parameters. */
export function routeOf(page: HostPage): string {
  const { pathname, search, hash } = page.window.location;
  const query = new URLSearchParams(search);
  const parts = telling.map((name) => `${name}=${query.get(name) ?? ''}`);
  return shortHash([pathname, hash, ...parts].join('\n'));
}

/** 53 bits (cyrb53): enough to tell routes of one tab apart; not a secret. */
function shortHash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
