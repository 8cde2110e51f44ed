import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';

const module = fileURLToPath(new URL('../../lib/hosts/recipe-heads.ts', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

/** The heads of the recipes are worked out when the package is built: the worker would hold every recipe for them. */
export function madeOnce(): Plugin {
  return {
    name: 'casecue:made-once',
    enforce: 'pre',
    async load(id) {
      if (id !== module) return null;
      const made = await runnerImport<{ recipeHeads: unknown }>(module, {
        configFile: false,
        resolve: { alias: { '@': root } },
      });
      for (const file of made.dependencies) this.addWatchFile(file);
      return `export const recipeHeads = ${JSON.stringify(made.module.recipeHeads)};`;
    },
  };
}
