import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faults } from '@/scripts/break/faults.ts';
import { root } from './import-graph.ts';

const page = readFileSync(join(root, 'docs', 'BREAKING.md'), 'utf8');

describe.each(faults)('the fault "$name"', ({ name, file, swaps, tests }) => {
  it('can still be planted: its texts stand in the file exactly once', () => {
    const text = readFileSync(join(root, file), 'utf8');
    expect(swaps.filter(([was]) => text.split(was).length !== 2)).toEqual([]);
  });

  it('stands in docs/BREAKING.md with the tests that must notice', () => {
    expect(page).toContain(`| ${name} | ${tests.map((one) => `\`${one}\``).join(', ')} |`);
    expect(tests.filter((one) => !existsSync(join(root, one)))).toEqual([]);
  });
});
