import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The screens with canned answers, outside the extension: built once, so that a thousand pictures are quick. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  logLevel: 'warn',
  resolve: { alias: { '@': root } },
  plugins: [preact({ reactAliasesEnabled: false, devToolsEnabled: false, prefreshEnabled: false })],
  build: {
    outDir: `${root}/artifacts/gallery-built`,
    emptyOutDir: true,
    target: 'esnext',
    minify: false,
    cssCodeSplit: false,
    rolldownOptions: { onLog: () => undefined },
    reportCompressedSize: false,
  },
});
