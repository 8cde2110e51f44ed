import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recipes } from '@/lib/hosts/registry';
import { root } from './import-graph.ts';

const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter(Boolean);
const text = (file: string) => readFileSync(join(root, file), 'utf8');
const papers = tracked.filter((file) =>
  /^(README|SECURITY)\.md$|^docs\/.*\.md$|^tests\/targets\/README\.md$/.test(file),
);

/** A file, with or without its ending, or a folder of the project; `*` is anything, and so is what stands in pointed brackets. */
function exists(path: string): boolean {
  const pattern = path
    .replace(/\/$/, '')
    .split(/\*+|<[^>]*>/)
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^/]*');
  const whole = new RegExp(`^${pattern}(/|(\\.tsx?)?$)`);
  return tracked.some((file) => whole.test(file));
}

/** A name without its folder is short for one that was named before. */
function isThere(path: string): boolean {
  if (/^(lib|components|entrypoints|tests|scripts|docs|public)\//.test(path)) return exists(path);
  // Made by running something.
  if (path.startsWith('artifacts/')) return true;
  return tracked.some((file) => file === path || file.endsWith(`/${path}`));
}

const named =
  /`((?:[\w.@*<>-]+\/)*[\w.*<>-]+\.(?:tsx?|mjs|md|sh|css|json)|(?:lib|components|entrypoints|tests|scripts|docs|public)\/[\w./*<>-]*)`/g;
const linked = /\]\(([^)#:]+)(?:#[^)]*)?\)/g;

describe('README and docs', () => {
  it('are all seen by this test', () => expect(papers.length).toBeGreaterThan(10));

  it.each(papers)('%s names only files that are there', (paper) => {
    const missing = [
      ...[...text(paper).matchAll(named)].map(([, path = '']) => path).filter((path) => !isThere(path)),
      ...[...text(paper).matchAll(linked)]
        .map(([, to = '']) => to)
        .filter((to) => !exists(normalize(join(dirname(paper), to)))),
    ];
    expect(missing).toEqual([]);
  });

  it('notice what is missing', () => {
    expect([exists('lib/domain'), exists('lib/hosts/recipes/<id>.ts'), isThere('gmail.ts')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([exists('lib/domains'), isThere('lib/gmail.ts'), isThere('gmails.ts')]).toEqual([false, false, false]);
  });
});

describe('the systems that README names', () => {
  const rows = new Map(
    text('README.md')
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .map(([, trust = '', practice = '', mail = '']) => [trust, { practice, mail }]),
  );
  const words = { verified: 'Seen running', public: 'Read from public sources', hint: 'A hint only' } as const;

  it.each(Object.entries(words))('%s: are those of the registry', (trust, head) => {
    const of = (kind: 'practice' | 'mail') =>
      recipes
        .filter((one) => one.trust === trust && one.kind === kind)
        .map(({ name, verifiedOn }) => (verifiedOn ? `${name} ${verifiedOn}` : name))
        .sort((a, b) => a.localeCompare(b))
        .join(', ');
    expect(rows.get(head)).toEqual({ practice: of('practice'), mail: of('mail') });
  });
});
