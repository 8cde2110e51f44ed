import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { composePage, type DemoEditor } from './compose-page.ts';
import type { DemoMail, DemoPerson, DemoPractice } from './demo-data.ts';
import { mailboxPage } from './mailbox-page.ts';
import { messagePage, watermarkPage } from './message-page.ts';
import { calendarPage, demographicsPage, finderPage } from './practice-frames.ts';
import { practicePage } from './practice-page.ts';

export interface Demo {
  /** `practice` or `mail`: names under localhost resolve to loopback in Chromium. */
  origin(host: 'practice' | 'mail'): string;
  /** The practice page; with `none` its policy forbids frames, so that its chart stands in the page itself. */
  practiceUrl(csp?: 'self' | 'none'): string;
  mailUrl(folder?: 'INBOX' | 'Sent'): string;
  /** A message being written: `_to`, `_reply_uid`, `_editor` plain, rich or frame, `_twice`. */
  composeUrl(query: Record<string, string>): string;
  close(): Promise<void>;
}

export interface DemoParts {
  people: DemoPerson[];
  mails?: DemoMail[];
  practiceName?: string;
  /** The signed-in user of the webmail. */
  ownEmail?: string;
}

/** A practice page shaped like OpenEMR and a webmail shaped like Roundcube, on one random port of this computer. */
export async function startDemo(parts: DemoParts): Promise<Demo> {
  const practice: DemoPractice = {
    people: parts.people,
    mails: parts.mails ?? [],
    name: parts.practiceName ?? 'Juniper Street Dental',
    ownEmail: parts.ownEmail ?? 'front@juniper-street.test',
  };
  const server = createServer((request, response) => answer(practice, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = (host: 'practice' | 'mail') => `http://${host}.localhost:${port}`;
  return {
    origin,
    practiceUrl: (csp = 'self') => `${origin('practice')}/openemr/interface/main/tabs/main.php?csp=${csp}`,
    composeUrl: (query) => `${origin('mail')}/?${new URLSearchParams({ _task: 'mail', _action: 'compose', ...query })}`,
    mailUrl: (folder = 'INBOX') => `${origin('mail')}/?_task=mail&_mbox=${folder}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((fault) => (fault ? reject(fault) : resolve()));
      }),
  };
}

type Route = (practice: DemoPractice, query: URLSearchParams) => string | undefined;

const practiceRoutes: Record<string, Route> = {
  '/openemr/interface/main/tabs/main.php': (practice, query) => practicePage(practice, query.get('csp') === 'none'),
  '/openemr/interface/main/finder/dynamic_finder.php': (practice) => finderPage(practice),
  '/openemr/interface/main/calendar/index.php': (practice) => calendarPage(practice),
  '/openemr/interface/patient_file/summary/demographics.php': (practice, query) =>
    demographicsPage(practice, query.get('set_pid') ?? ''),
};

const editors: readonly string[] = ['plain', 'rich', 'frame'] satisfies DemoEditor[];

function wanted(query: URLSearchParams) {
  const editor = query.get('_editor') ?? '';
  return {
    to: query.get('_to') ?? '',
    uid: query.get('_reply_uid') ?? '',
    editor: editors.includes(editor) ? (editor as DemoEditor) : 'plain',
    twice: query.has('_twice'),
  };
}

const mailRoutes: Record<string, Route> = {
  '/': (practice, query) => {
    const uid = query.get('_uid') ?? '';
    if (query.get('_action') === 'compose') return composePage(practice, wanted(query));
    if (uid !== '') return messagePage(practice, uid, query.get('_framed') === '1');
    return mailboxPage(practice, query.get('_mbox') ?? 'INBOX');
  },
  '/skins/elastic/watermark.html': () => watermarkPage(),
};

/** What some hosts send beside their pages; asked for with `_host`. */
const hostHeaders: Record<string, Record<string, string>> = {
  isolated: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
  'embedder-only': { 'cross-origin-embedder-policy': 'require-corp' },
  'no-clipboard': { 'permissions-policy': 'clipboard-write=(), clipboard-read=()' },
};

function answer(practice: DemoPractice, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  const routes = url.hostname.startsWith('mail.') ? mailRoutes : practiceRoutes;
  const html = request.method === 'GET' ? routes[url.pathname]?.(practice, url.searchParams) : undefined;
  const frames = url.searchParams.get('csp') === 'none' ? "'none'" : "'self'";
  // The frames of a page are sent as the page was.
  const page = new URL(request.headers.referer ?? url);
  const host = url.searchParams.get('_host') ?? page.searchParams.get('_host') ?? '';
  response.writeHead(html === undefined ? 404 : 200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    // Strict, as a careful host would be: an extension's frame must not depend on the page's leave.
    ...hostHeaders[host],
    'content-security-policy': `default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; frame-src ${frames}`,
  });
  response.end(html ?? '<!doctype html><title>Not found</title>');
}
