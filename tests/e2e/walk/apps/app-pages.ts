import type { DemoMail, DemoPerson } from '../../../demo/demo-data.ts';
import { frappePage } from '../../../hosts/pages/frappe.ts';
import { medplumPage } from '../../../hosts/pages/medplum.ts';
import { nextcloudPage } from '../../../hosts/pages/nextcloud.ts';
import { crowded } from './crowded.ts';
import { emptyFields, fieldsPage } from './fields-page.ts';
import { inventedPage } from './invented-page.ts';

/** Systems of which no server is at hand: their pages as the recipes' own tests make them, in a shell that routes. */
export const appIds = ['medplum', 'frappe', 'nextcloud', 'invented', 'crowded', 'fields'] as const;
export type AppId = (typeof appIds)[number];

export interface AppPage {
  path: string;
  html: string;
}

/** By key, what an app can show; the key '' is a page without anybody. */
export function appPages(app: AppId, people: DemoPerson[], mails: DemoMail[]): Record<string, AppPage> {
  const shown = app === 'nextcloud' ? mails.filter(isThread).map(threadOf) : people.map((one) => personOf(app, one));
  return Object.fromEntries([['', nobody[app]], ...shown]);
}

const nobody: Record<AppId, AppPage> = {
  medplum: { path: '/Patient', html: '<body><main><a href="/Patient/new">New</a></main></body>' },
  frappe: { path: '/app/patient', html: '<body data-route="List/Patient/List"><div id="body"></div></body>' },
  nextcloud: { path: '/index.php/apps/mail/box/3', html: '<body><div class="list"></div></body>' },
  invented: { path: '/akten', html: '<body><h1>Alle Akten</h1></body>' },
  crowded: { path: '/Patient', html: crowded('<body><main><a href="/Patient/new">New</a></main></body>') },
  fields: { path: '/karte', html: emptyFields },
};

function personOf(app: AppId, person: DemoPerson): [string, AppPage] {
  const { pid, chart, first, last, bornOn = '', email = '' } = person;
  // A number of their own: one that all share would ask about all.
  const shown = { chart, first, last, bornOn, email, phone: `(303) 555-020${pid}` };
  const pages = {
    medplum: medplumPage,
    crowded: medplumPage,
    frappe: frappePage,
    invented: inventedPage,
    fields: fieldsPage,
  };
  const { url, html } = pages[app as Exclude<AppId, 'nextcloud'>](shown);
  return [chart, located({ url, html: app === 'crowded' ? crowded(html) : html })];
}

/** Sent mail names nobody there, and the page has no list headers. */
function isThread({ folder, replyTo, others }: DemoMail): boolean {
  return folder === 'INBOX' && replyTo === undefined && others === undefined;
}

function threadOf({ uid, name, address, subject }: DemoMail): [string, AppPage] {
  const own = { name: 'Front desk', email: 'front@juniper-street.test' };
  const message = { id: String(uid), from: { name, email: address }, to: [own], subject, own };
  return [`mail ${uid}`, located(nextcloudPage(message))];
}

function located({ url, html }: { url: string; html: string }): AppPage {
  const { pathname, search, hash } = new URL(url);
  return { path: `${pathname}${search}${hash}`, html };
}
