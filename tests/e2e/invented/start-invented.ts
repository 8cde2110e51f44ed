import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cardPage } from './card-program.ts';
import { formPage } from './form-program.ts';
import { framesPage } from './frames-program.ts';
import { labelsPage } from './labels-program.ts';
import { outerPage } from './outer-program.ts';
import { panesPage } from './panes-program.ts';
import { poolPage } from './pool-program.ts';
import { rootsPage } from './roots-program.ts';
import { routerPage } from './router-program.ts';
import { stripPage } from './strip-program.ts';
import { webmailPage } from './webmail-program.ts';
import { windowsPage } from './windows-program.ts';

export type Program =
  | 'card'
  | 'form'
  | 'frames'
  | 'labels'
  | 'path'
  | 'hash'
  | 'roots'
  | 'strip'
  | 'webmail'
  | 'windows'
  | 'outer'
  | 'pool'
  | 'panes';

export interface InventedPrograms {
  /** `office`: a host of its own for the same program. */
  url(program: Program, path: string, office?: string): string;
  close(): Promise<void>;
}

/** Programs that nobody has ever seen, each on a host of its own, so that nothing learnt of one helps with another. */
export async function startInvented(): Promise<InventedPrograms> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    const html = pageOf(url.hostname.split('.').at(-2) ?? '', url);
    response.writeHead(html === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(
      `<!doctype html><html><head><title>Program</title></head><body>${html ?? 'Nothing here'}</body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (program, path, office) => `http://${office ? `${office}.` : ''}${program}.localhost:${port}${path}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((fault) => (fault ? reject(fault) : resolve()));
      }),
  };
}

function pageOf(program: string, { pathname, searchParams }: URL): string | undefined {
  if (program === 'form') return formPage(pathname, searchParams);
  if (program === 'frames') return framesPage(pathname, searchParams);
  if (program === 'labels') return labelsPage(searchParams);
  if (program === 'card') return cardPage(pathname, searchParams);
  if (program === 'strip') return stripPage();
  if (program === 'pool') return poolPage();
  if (program === 'panes') return panesPage(pathname);
  if (program === 'outer') return outerPage(pathname);
  if (program === 'windows') return windowsPage(pathname);
  if (program === 'webmail') return webmailPage(pathname);
  if (program === 'roots') return rootsPage(pathname);
  return program === 'path' || program === 'hash' ? routerPage(program) : undefined;
}
