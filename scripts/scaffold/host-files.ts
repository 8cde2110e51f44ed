import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const registry = 'lib/hosts/registry.ts';
const allCases = 'tests/hosts/pages/all-cases.ts';

/** Why a host cannot be made; null when it can. */
export function whyNot(root: string, id: string, kind: string, name: string): string | null {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) return `"${id}" is no id: small letters, digits and single hyphens.`;
  if (id.startsWith('taught-')) return 'Ids that begin with "taught-" belong to recipes an office taught.';
  if (kind !== 'practice' && kind !== 'mail') return `"${kind}" is neither practice nor mail.`;
  if (name.trim() === '' || /['\\\n]/.test(name)) return 'Say the name of the system as its users know it.';
  const taken = [recipeFile(id), pagesFile(id)].find((file) => existsSync(join(root, file)));
  return taken ? `${taken} is there already.` : null;
}

/** Writes the recipe and its pages and registers both; answers what was written. */
export function makeHost(root: string, id: string, kind: string, name: string): string[] {
  const word = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  writeFileSync(join(root, recipeFile(id)), recipeText(id, word, kind, name));
  writeFileSync(join(root, pagesFile(id)), pagesText(id, word));
  edit(root, registry, (text) =>
    withImport(text, `import { ${word} } from './recipes/${id}';`).replace(
      'hinted: Recipe[] = [',
      `hinted: Recipe[] = [${word}, `,
    ),
  );
  edit(root, allCases, (text) =>
    withImport(text, `import { ${word}Cases } from './${id}';`).replace(
      'PageCase[]> = {',
      `PageCase[]> = {\n  '${id}': ${word}Cases,`,
    ),
  );
  return [recipeFile(id), pagesFile(id), registry, allCases];
}

const recipeFile = (id: string) => `lib/hosts/recipes/${id}.ts`;
const pagesFile = (id: string) => `tests/hosts/pages/${id}.ts`;

function edit(root: string, file: string, change: (text: string) => string): void {
  const path = join(root, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

function withImport(text: string, line: string): string {
  return `${line}\n${text}`;
}

function recipeText(id: string, word: string, kind: string, name: string): string {
  return `import type { Recipe } from '@/lib/domain/records/recipe';

/** ${name}: say page, version, source and the day it was seen. */
export const ${word}: Recipe = {
  id: '${id}',
  version: 1,
  name: '${name}',
  kind: '${kind}',
  trust: 'hint',
  hosts: ['*.${id}.example'],
  detect: [{}],
  views: [],
};
`;
}

function pagesText(id: string, word: string): string {
  return `import { hintCases } from './hint-cases';

export const ${word}Cases = hintCases({
  patients: [],
  others: ['https://office.${id}.example/'],
  elsewhere: 'https://practice.test/',
});
`;
}
