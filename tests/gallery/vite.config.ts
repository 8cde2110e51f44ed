import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Serves the screens with canned answers, outside the extension. */
export default defineConfig({
  root,
  cacheDir: `${root}/node_modules/.vite-gallery`,
  resolve: { alias: { '@': root } },
  plugins: [preact({ reactAliasesEnabled: false, devToolsEnabled: false })],
});
