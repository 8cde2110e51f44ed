import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));
const shared = {
  resolve: { alias: { '@': root } },
  plugins: [preact({ reactAliasesEnabled: false, devToolsEnabled: false })],
};

export default defineConfig({
  test: {
    sequence: { shuffle: true },
    // Deriving a key takes real work, and a shared machine may be busy.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          include: ['tests/unit/{domain,schema,storage,messages,services,reports,platform,i18n}/**/*.test.ts'],
          environment: 'node',
        },
      },
      { ...shared, test: { name: 'hosts', include: ['tests/hosts/**/*.test.ts'], environment: 'jsdom' } },
      {
        ...shared,
        test: { name: 'components', include: ['tests/unit/components/**/*.test.tsx'], environment: 'jsdom' },
      },
      { ...shared, test: { name: 'long', include: ['tests/long/**/*.test.ts'], environment: 'node' } },
      { ...shared, test: { name: 'repo', include: ['tests/repo/**/*.test.ts'], environment: 'node' } },
    ],
  },
});
