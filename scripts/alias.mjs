// Lets scripts that Node runs directly import the sources as the bundler does: `@/lib/…`, without file endings.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

registerHooks({
  resolve(specifier, context, next) {
    const path = target(specifier, context.parentURL);
    const file = path && [path, `${path}.ts`, `${path}.tsx`].find((one) => /\.\w+$/.test(one) && existsSync(one));
    return next(file ? pathToFileURL(file).href : specifier, context);
  },
});

function target(specifier, parent) {
  if (specifier.startsWith('@/')) return join(root, specifier.slice(2));
  if (!specifier.startsWith('.') || !parent?.startsWith('file:')) return null;
  return join(dirname(fileURLToPath(parent)), specifier);
}
