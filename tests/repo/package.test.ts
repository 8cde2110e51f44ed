import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './import-graph.ts';

const output = join(root, '.output', 'chrome-mv3');
if (!existsSync(join(output, 'manifest.json'))) throw new Error('Build first: npm run build');

const files = walk(output);
function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
}
const size = (path: string) => statSync(path).size;
const read = (name: string) => readFileSync(join(output, name), 'utf8');
const kB = 1000;

/** Scripts that a page loads before its first paint: its own and what those import statically. */
function firstScripts(page: string): string[] {
  const seen = new Set<string>();
  const queue = [...read(page).matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, path = '']) => path);
  for (let path = queue.pop(); path; path = queue.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    for (const [, next = ''] of read(path).matchAll(/(?:import|from)\s*"(\.[^"]+\.js)"/g)) {
      queue.push(relative(output, join(output, path, '..', next)));
    }
  }
  return [...seen];
}

describe('the built package', () => {
  const manifest = JSON.parse(read('manifest.json'));

  it('asks for the permissions and the network policy that were agreed', async () => {
    const { permissions, host_permissions, optional_host_permissions, optional_permissions, externally_connectable } =
      manifest;
    const { content_security_policy, web_accessible_resources, content_scripts, incognito } = manifest;
    const asked = {
      permissions,
      host_permissions,
      optional_host_permissions,
      optional_permissions,
      externally_connectable,
      content_security_policy,
      web_accessible_resources,
      content_scripts,
      incognito,
    };
    await expect(JSON.stringify(asked, null, 2)).toMatchFileSnapshot('permissions.expected.txt');
    expect(content_security_policy.extension_pages).toContain("connect-src 'none'");
  });

  it.each([
    ['content-scripts/page.js', 12],
    ['recipes.js', 20],
    ['reading-kit.js', 10],
    ['first-ask.js', 2],
    ['compose.js', 15],
    ['teach.js', 30],
    ['background.js', 380],
  ])('%s stays under %i kB', (name, limit) => {
    expect(size(join(output, name)) / kB).toBeLessThan(limit);
  });

  it.each(['popup.html', 'sidebar.html', 'sidepanel.html'])(
    '%s paints first with less than 150 kB of script',
    (page) => {
      const scripts = firstScripts(page);
      expect(scripts.length).toBeGreaterThan(0);
      expect(scripts.reduce((sum, path) => sum + size(join(output, path)), 0) / kB).toBeLessThan(150);
    },
  );

  it('stays under 1.5 MB as a whole', () => {
    expect(files.reduce((sum, path) => sum + size(path), 0) / kB).toBeLessThan(1500);
  });

  it('holds no eval, no remote code and no network call', () => {
    const scripts = files.filter((path) => path.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(5);
    for (const path of scripts) {
      const code = readFileSync(path, 'utf8');
      const found = code.match(
        /\beval\(|\bfetch\(|XMLHttpRequest|WebSocket\(|EventSource\(|sendBeacon|importScripts\(|RTCPeerConnection/g,
      );
      expect([relative(output, path), found]).toEqual([relative(output, path), null]);
      for (const [, url] of code.matchAll(/["'`](https?:\/\/[^"'`\s]+)/g)) {
        expect([relative(output, path), url]).toEqual([
          relative(output, path),
          expect.stringMatching(
            /^https?:\/\/(www\.w3\.org\/|react\.dev|developer\.chrome\.com|dexie\.org|tinyurl\.com|goo\.gl|bugs?\.)/,
          ),
        ]);
      }
    }
  });

  it('has a content script that Chrome takes for UTF-8: without non-characters', () => {
    for (const path of files.filter((one) => one.includes('content-scripts'))) {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
      expect([relative(output, path), /[\uFFFE\uFFFF]/.test(text)]).toEqual([relative(output, path), false]);
    }
  });
});
