import { shortHash } from '@/lib/domain/short-hash';
import type { HostPage } from './host-page';

/** What of a URL tells threads and charts apart; everything else in it changes by itself. */
const telling = ['_uid', '_mbox', 'patientId', 'patid', 'id'];

/** Distinguishes routes without carrying a URL: a number made from path, hash and the telling parameters. */
export function routeOf(page: HostPage): string {
  const { pathname, search, hash } = page.window.location;
  const query = new URLSearchParams(search);
  const parts = telling.map((name) => `${name}=${query.get(name) ?? ''}`);
  return shortHash([pathname, hash, ...parts].join('\n'));
}
