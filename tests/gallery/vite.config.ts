import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Serves the screens with canned answers, outside the extension. */
export default defineConfig({
  root,
  cacheDir: `${root}/node_modules/.vite-gallery`,
  resolve: { alias: { '@': root } },
  plugins: [preact({ reactAliasesEnabled: false, devToolsEnabled: false, prefreshEnabled: false })],
  // A reload in the middle of a picture would spoil it: no watching, and everything is found before the first page.
  server: { hmr: false, watch: null },
  optimizeDeps: {
    entries: ['tests/gallery/index.html'],
    include: [
      '@scure/bip39/wordlists/english.js',
      '@scure/bip39/wordlists/spanish.js',
      '@webext-core/messaging',
      'chrono-node',
      'chrono-node/en',
      'chrono-node/es',
      'libphonenumber-js/min',
      'lucide-preact',
      'preact',
      'preact/hooks',
      'preact/jsx-dev-runtime',
      'wouter-preact',
      'wouter-preact/use-hash-location',
    ],
  },
});
