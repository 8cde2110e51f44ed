import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeHost, whyNot } from '../../scripts/scaffold/host-files.ts';
import { root } from './import-graph.ts';

let base = '';
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'casecue-host-'));
  for (const folder of ['lib/hosts/recipes', 'tests/hosts/pages']) mkdirSync(join(base, folder), { recursive: true });
  for (const file of ['lib/hosts/registry.ts', 'tests/hosts/pages/all-cases.ts'])
    cpSync(join(root, file), join(base, file));
});
afterEach(() => rmSync(base, { recursive: true }));

it('makes a recipe and its pages, and registers both', () => {
  const files = makeHost(base, 'new-desk', 'practice', 'New Desk');
  const text = files.map((file) => readFileSync(join(base, file), 'utf8'));
  expect(files.slice(0, 2)).toEqual(['lib/hosts/recipes/new-desk.ts', 'tests/hosts/pages/new-desk.ts']);
  expect(text[0]).toContain("id: 'new-desk'");
  expect(text[2]).toMatch(/hinted: Recipe\[\] = \[newDesk, /);
  expect(text[3]).toContain("'new-desk': newDeskCases");
  expect(whyNot(base, 'new-desk', 'practice', 'New Desk')).toContain('is there already');
});

it.each([
  ['New', 'practice', 'New'],
  ['taught-a', 'practice', 'A'],
  ['desk', 'shop', 'Desk'],
  ['desk', 'mail', ''],
  ['../desk', 'mail', 'Desk'],
])('refuses %s %s "%s"', (id, kind, name) => {
  expect(whyNot(base, id, kind, name)).not.toBeNull();
});
