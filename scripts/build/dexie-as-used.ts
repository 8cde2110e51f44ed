import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const modern = join(dirname(createRequire(import.meta.url).resolve('dexie')), 'modern', 'dexie.mjs');

/** Where what nobody here uses hangs on the rest; what follows falls out by itself. */
const ties = [
  // Live queries, their cache, and their calls to other contexts.
  /^ {8}this\.use\(cacheExistingValuesMiddleware\);\n {8}this\.use\(cacheMiddleware\);\n {8}this\.use\(observabilityMiddleware\);\n/m,
  /^ {12}signalSubscribersNow\(everything, true\);\n/m,
  /^if \(typeof dispatchEvent !== 'undefined' &&\n.+?(?=^function add\(value\) \{)/ms,
  // Hooks on writing.
  /^ {8}this\.use\(hooksMiddleware\);\n/m,
  // Helpers on the class itself, but for `vip`, `addons` and `dependencies`.
  /^ {4}\.\.\.fullNameExceptions,\n {4}delete\(databaseName\) \{\n.+?(?=^ {4}vip,\n)/ms,
  /^ {4}async: function \(generatorFn\) \{\n.+?(?=^ {4}addons: \[\],\n)/ms,
  /^ {4}connections: \{\n.+?(?=^ {4}dependencies: domDeps,\n)/ms,
  /^ {4}cache,\n {4}semVer: DEXIE_VERSION,\n.+?(?=^\}\);\nDexie\.maxKey)/ms,
];

/** Throws where a newer Dexie is written otherwise: then look at it again. */
function asUsed(source: string): string {
  return ties.reduce((left, tie) => {
    if (left.split(tie).length !== 2) throw new Error(`Dexie has changed, see docs/decisions on sizes: ${tie}`);
    return left.replace(tie, '');
  }, source);
}

/**
 * The one store tells its readers itself what changed (entrypoints/background/broadcast.ts), so Dexie's own way, hooks
 * and helpers, a quarter of it, are left out; and its form for present browsers is taken instead of the one for old ones.
 */
export function dexieAsUsed(): Plugin {
  return {
    name: 'casecue:dexie-as-used',
    enforce: 'pre',
    resolveId: (id) => (id === 'dexie' ? modern : null),
    load: (id) => (id === modern ? asUsed(readFileSync(modern, 'utf8')) : null),
  };
}
