import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { formPage } from './form-program.ts';
import { framesPage } from './frames-program.ts';
import { routerPage } from './router-program.ts';

export type Program = 'form' | 'frames' | 'path' | 'hash';

export interface InventedPrograms {
  url(program: Program, path: string): string;
  close(): Promise<void>;
}

/** Programs that nobody has ever seen, each on a host of its own, so that nothing learnt of one helps with another. */
export async function startInvented(): Promise<InventedPrograms> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    const html = pageOf(url.hostname.split('.')[0] ?? '', url);
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
    url: (program, path) => `http://${program}.localhost:${port}${path}`,
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
  return program === 'path' || program === 'hash' ? routerPage(program) : undefined;
}
