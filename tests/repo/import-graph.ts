import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseSync } from 'vite';

export const root = join(import.meta.dirname, '..', '..');

/** One import of a source file: a project path such as `lib/domain/due.ts`, or a package name. */
export interface Edge {
  from: string;
  to: string;
  package: boolean;
  /** Erased when built: it carries no code into a bundle. */
  typeOnly: boolean;
}

const sources = ['entrypoints', 'components', 'lib'];

/** Every source file of the product, as project paths. */
export function sourceFiles(base = root): string[] {
  return sources.flatMap((folder) => walk(join(base, folder))).map((file) => relative(base, file));
}

function walk(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return walk(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

/** All imports of a file: static, re-exported, dynamic, and workers made with `new URL(…, import.meta.url)`. */
function importsOf(file: string, base = root): Edge[] {
  const code = readFileSync(join(base, file), 'utf8');
  const { module, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const found: { specifier: string; typeOnly: boolean }[] = [];
  for (const one of module.staticImports) {
    const typeOnly = one.entries.length > 0 && one.entries.every((entry) => entry.isType);
    found.push({ specifier: one.moduleRequest.value, typeOnly });
  }
  for (const one of module.staticExports) {
    const request = one.entries.find((entry) => entry.moduleRequest)?.moduleRequest;
    if (request) found.push({ specifier: request.value, typeOnly: one.entries.every((entry) => entry.isType) });
  }
  for (const { moduleRequest } of module.dynamicImports) {
    found.push({ specifier: code.slice(moduleRequest.start + 1, moduleRequest.end - 1), typeOnly: false });
  }
  for (const [, specifier = ''] of code.matchAll(/new URL\(\s*['"]([^'"]+)['"],\s*import\.meta\.url/g)) {
    found.push({ specifier, typeOnly: false });
  }
  return found.map(({ specifier, typeOnly }) => ({ from: file, typeOnly, ...target(file, specifier, base) }));
}

function target(from: string, specifier: string, base: string): { to: string; package: boolean } {
  const clean = specifier.replace(/\?.*$/, '');
  if (!clean.startsWith('@/') && !clean.startsWith('.')) return { to: packageName(clean), package: true };
  const path = clean.startsWith('@/') ? clean.slice(2) : relative(base, join(base, dirname(from), clean));
  const file = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((one) => isFile(join(base, one)));
  if (!file) throw new Error(`${from} imports ${specifier}, which is not there`);
  return { to: file, package: false };
}

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();

function packageName(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@')
    ? parts.slice(0, 2).join('/')
    : specifier.startsWith('wxt/')
      ? specifier
      : (parts[0] ?? '');
}

export function graphOf(files: string[], base = root): Edge[] {
  return files.flatMap((file) => importsOf(file, base));
}

/** Everything that ends up in the bundle of `entry`: files and packages reached through imports that stay. */
export function reach(entry: string, edges: Edge[]): Set<string> {
  const seen = new Set<string>([entry]);
  const queue = [entry];
  for (let file = queue.pop(); file; file = queue.pop()) {
    for (const edge of edges) {
      if (edge.from !== file || edge.typeOnly || seen.has(edge.to)) continue;
      seen.add(edge.to);
      if (!edge.package) queue.push(edge.to);
    }
  }
  return seen;
}
