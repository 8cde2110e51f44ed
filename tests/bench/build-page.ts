import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '..', '..');
const built = join(root, 'artifacts', 'bench-page');
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };

/** The bench's page as the package is built: bundled and minified. */
export async function buildPage(): Promise<void> {
  await build({
    root: join(import.meta.dirname, 'page'),
    base: './',
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': root, events: 'events/events.js' } },
    build: { outDir: built, emptyOutDir: true, target: 'esnext', chunkSizeWarningLimit: 2_000 },
  });
}

/** On a free port of this computer; IndexedDB needs an origin. */
export async function servePage(): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '');
    readFile(join(built, path)).then(
      (body) => response.setHeader('content-type', types[extname(path)] ?? 'text/plain').end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { server, url: `http://127.0.0.1:${address.port}/` };
}
