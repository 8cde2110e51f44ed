import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { dexieAsUsed } from './scripts/build/dexie-as-used.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const shared = {
  resolve: { alias: { '@': root } },
  plugins: [dexieAsUsed(), preact({ reactAliasesEnabled: false, devToolsEnabled: false })],
};

/** Puts something else in the place of a module or a global: what another file had loaded before would not notice. */
const exchanges = /\bvi\.(?:mock|doMock|resetModules|stubGlobal)\(|from '\.\/browser'/;

/** Tests of storage besides: some do the whole work of a key, for the others light-stretch.ts spares the process it. */
function standsAlone(file: string): boolean {
  return file.startsWith('tests/unit/storage/') || exchanges.test(readFileSync(`${root}${file}`, 'utf8'));
}

/**
 * Files share one process each core and what it has loaded: a process, a document and all modules for every file were
 * two thirds of the work. The few that exchange modules or globals have a process of their own.
 */
function together(name: string, pattern: string, environment: 'node' | 'jsdom'): TestProjectInlineConfiguration[] {
  const files = globSync(pattern, { cwd: root });
  const alone = files.filter(standsAlone);
  const both = [{ ...shared, test: { name, include: [pattern], exclude: alone, environment, isolate: false } }];
  if (alone.length === 0) return both;
  return [...both, { ...shared, test: { name: `${name} alone`, include: alone, environment, isolate: true } }];
}

export default defineConfig({
  test: {
    // The storage is tested on Dexie as it is shipped.
    server: { deps: { inline: ['dexie'] } },
    sequence: { shuffle: true },
    // Left to itself it keeps one core free: on two, that is half of the machine.
    maxWorkers: '100%',
    // Deriving a key takes real work, and a shared machine may be busy.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      ...together(
        'unit',
        'tests/unit/{domain,schema,storage,messages,services,reports,platform,i18n}/**/*.test.ts',
        'node',
      ),
      ...together('hosts', 'tests/hosts/**/*.test.ts', 'jsdom'),
      ...together('components', 'tests/unit/components/**/*.test.tsx', 'jsdom'),
      { ...shared, test: { name: 'long', include: ['tests/long/**/*.test.ts'], environment: 'node' } },
      { ...shared, test: { name: 'repo', include: ['tests/repo/**/*.test.ts'], environment: 'node' } },
    ],
  },
});
