import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { closedName, type EditorName, editorNames, editorPage } from './editor-pages.ts';

export interface Editors {
  origin: string;
  url(name: EditorName): string;
  close(): void;
}

const packages = join(import.meta.dirname, '..', '..', '..', 'node_modules');
const served = /^\/packages\/(ckeditor4|@ckeditor|prosemirror-[a-z-]+|orderedmap|rope-sequence|w3c-keyname)\//;
const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png' };

/** Messages to this address, one page an editor, on a random port of this computer. */
export async function startEditors(to: string): Promise<Editors> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = [...editorNames, closedName].find((one) => pathname === `/${one}`);
    if (name) return send(response, 'text/html; charset=utf-8', editorPage(name, to));
    if (!served.test(pathname)) return send(response, 'text/plain', null);
    const file = join(packages, normalize(pathname).slice('/packages/'.length));
    readFile(file).then(
      (content) => send(response, types[extname(file)] ?? 'application/octet-stream', content),
      () => send(response, 'text/plain', null),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://editors.localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    url: (name) => `${origin}/${name}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function send(response: ServerResponse, type: string, content: string | Uint8Array | null): void {
  response.writeHead(content === null ? 404 : 200, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(content ?? '');
}
