import { shortHash } from '@/lib/domain/short-hash';
import type { HostPage } from './host-page';

/** What changes by itself, or says only how a page was reached. Whatever else a query holds may name a chart. */
const noise =
  /^(?:_|_caps|_framed|_remote|_unlock|_search|_ts|_dc|timestamp|nocache|cachebuster|gclid|fbclid|msclkid|utm_.*|.*csrf.*)$/i;

/** Distinguishes routes without carrying a URL: a number made from path, hash and query. */
export function routeOf(page: HostPage): string {
  const { pathname, search, hash } = page.window.location;
  const query = [...new URLSearchParams(search)].filter(([name]) => !noise.test(name));
  return shortHash(JSON.stringify([pathname, hash, query.sort(([one], [other]) => (one < other ? -1 : 1))]));
}
