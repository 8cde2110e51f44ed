import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { crossings, cycles } from './arrows.ts';
import { graphOf, reach, root, sourceFiles } from './import-graph.ts';

const isStep = /^lib\/storage\/content-migrations\/(\d{4})-[^/]+\.ts$/;

describe('the import graph', () => {
  const files = sourceFiles();
  const edges = graphOf(files);

  it('has been read at all', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(edges.length).toBeGreaterThan(60);
  });
  it('obeys the table of arrows', () => expect(crossings(edges)).toEqual([]));
  it('has no cycles', () => expect(cycles(edges)).toEqual([]));

  it('keeps the content script free of database, schema and screens', () => {
    const reached = reach('entrypoints/page.content/index.ts', edges);
    for (const name of ['dexie', 'zod', 'preact', '@preact/signals']) expect(reached).not.toContain(name);
  });

  it('keeps the database out of every page', () => {
    const pages = files.filter((file) => /^entrypoints\/[^/]+\/main\.tsx$/.test(file));
    expect(pages.length).toBeGreaterThan(4);
    for (const page of pages) expect([page, reach(page, edges).has('dexie')]).toEqual([page, false]);
  });

  it('lets migrations import no live code', () => {
    expect(files.filter((file) => isStep.test(file)).length).toBeGreaterThan(0);
    const imported = edges.filter((edge) => isStep.test(edge.from));
    expect(imported.filter((edge) => edge.to !== 'lib/storage/content-migrations/step.ts')).toEqual([]);
  });

  it('has a frozen database of the shape before every migration', () => {
    const steps = files.flatMap((file) => Number(isStep.exec(file)?.[1] ?? 0) || []);
    const frozen = readdirSync(join(root, 'tests/fixtures')).filter((name) => name.startsWith('vault-content-'));
    expect(steps.length).toBeGreaterThan(0);
    expect(frozen.sort()).toEqual(steps.map((to) => `vault-content-${to - 1}.json`).sort());
  });

  it('never lets one host import another', () => {
    const hosts = files.filter((file) => file.startsWith('lib/hosts/'));
    const ids = new Set(hosts.filter((file) => file.startsWith('lib/hosts/recipes/')));
    expect(ids.size).toBeGreaterThan(20);
    expect(hosts.length).toBeGreaterThan(2);
    expect(edges.filter((edge) => ids.has(edge.from) && ids.has(edge.to))).toEqual([]);
  });
});

describe('a planted crossing', () => {
  let base = '';
  beforeEach(() => {
    base = mkdtempSync(join(tmpdir(), 'casecue-layers-'));
  });
  afterEach(() => rmSync(base, { recursive: true }));

  const plant = (file: string, code: string) => {
    mkdirSync(dirname(join(base, file)), { recursive: true });
    writeFileSync(join(base, file), code);
  };
  const bystanders = [
    'lib/storage/b.ts',
    'lib/domain/b.ts',
    'lib/schema/b.ts',
    'lib/platform/b.ts',
    ...['receive', 'queries', 'page', 'senders'].map((name) => `lib/messages/${name}.ts`),
  ];
  const found = () => crossings(graphOf(sourceFiles(base), base));

  it.each([
    ['lib/domain/a.ts', "import { b } from '@/lib/storage/b';"],
    ['lib/domain/a.ts', "import type { b } from '@/lib/storage/b';"],
    ['lib/domain/a.ts', "export * from '../storage/b';"],
    ['lib/domain/a.ts', "export const load = () => import('@/lib/storage/b');"],
    ['lib/services/a.ts', "import Dexie from 'dexie';"],
    ['lib/schema/a.ts', "import * as z from 'zod/mini';"],
    ['components/a.tsx', "import { b } from '@/lib/storage/b';"],
    ['components/a.tsx', "import { browser } from 'wxt/browser';"],
    ['components/a.tsx', "new Worker(new URL('../lib/storage/b.ts', import.meta.url));"],
    ['entrypoints/popup/main.tsx', "import { b } from '@/lib/storage/b';"],
    ['lib/messages/protocol.ts', "import { b } from '@/lib/storage/b';"],
    ['lib/messages/protocol.ts', "import { b } from '@/lib/domain/b';"],
    ['lib/messages/queries.ts', "import { b } from '@/lib/domain/b';"],
    ['lib/messages/queries.ts', "import type { b } from '@/lib/schema/b';"],
    ['lib/messages/page.ts', "import type { b } from '@/lib/platform/b';"],
    ['lib/messages/session.ts', "import { onMessage } from '@webext-core/messaging';"],
    ['components/a.tsx', "import type { b } from '@/lib/messages/receive';"],
    ['components/a.tsx', "import type { b } from '@/lib/messages/queries';"],
    ['entrypoints/popup/main.tsx', "import { b } from '@/lib/messages/senders';"],
    ['entrypoints/page.content/a.ts', "import type { b } from '@/lib/messages/page';"],
    ['lib/elsewhere/a.ts', "import { b } from '@/lib/storage/b';"],
  ])('in %s is caught: %s', (file, code) => {
    for (const there of bystanders) plant(there, 'export const b = 1;');
    expect(found()).toEqual([]);
    plant(file, code);
    expect(found()).toHaveLength(1);
  });

  it('that makes a cycle is caught', () => {
    plant('lib/domain/a.ts', "import { b } from './b';\nexport const a = b;");
    plant('lib/domain/b.ts', "import { c } from './c';\nexport const b = c;");
    plant('lib/domain/c.ts', 'export const c = 1;');
    expect(cycles(graphOf(sourceFiles(base), base))).toEqual([]);
    plant('lib/domain/c.ts', "import { a } from './a';\nexport const c = a;");
    expect(cycles(graphOf(sourceFiles(base), base))).toHaveLength(1);
  });
});
