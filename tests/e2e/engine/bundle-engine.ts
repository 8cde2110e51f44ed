import { join } from 'node:path';
import { build } from 'vite';
import type { readHere } from './in-page.ts';

/** What the script leaves behind in every document. */
export interface EngineWindow {
  engine: { readHere: typeof readHere };
}

/** The engine with all recipes, as one script that puts itself into `window.engine`. */
export async function bundleEngine(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': join(import.meta.dirname, '..', '..', '..') } },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'engine' },
    },
  });
  const [made] = [built].flat();
  if (!made || !('output' in made)) throw new Error('nothing was built');
  // The browser's driver runs it inside a function.
  return `${made.output[0].code}\nglobalThis.engine = engine;`;
}
