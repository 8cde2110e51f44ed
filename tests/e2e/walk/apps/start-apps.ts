import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inScript } from '../../../demo/demo-data.ts';
import { type AppId, type AppPage, appIds } from './app-pages.ts';
import { appShell } from './app-shell.ts';

export interface Apps {
  origin(app: AppId): string;
  /** The page without anybody. */
  url(app: AppId): string;
  close(): Promise<void>;
}

/** Every app under a name of its own, on one random port of this computer; any path opens the shell at that page. */
export async function startApps(pagesOf: (app: AppId) => Record<string, AppPage>): Promise<Apps> {
  const server = createServer((request, response) => {
    const app = appIds.find((id) => request.headers.host?.startsWith(`${id}.`));
    const html = app && shell(pagesOf(app));
    response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(html ?? 'not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = (app: AppId) => `http://${app}.localhost:${port}`;
  return {
    origin,
    url: (app) => `${origin(app)}${pagesOf(app)['']?.path ?? '/'}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((fault) => (fault ? reject(fault) : resolve()));
      }),
  };
}

function shell(pages: Record<string, AppPage>): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>App</title></head><body></body>
<script>(${appShell.toString()})(${inScript(pages)})</script></html>`;
}
