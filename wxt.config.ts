import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { bareEntry } from './scripts/build/bare-entry.ts';
import { dexieAsUsed } from './scripts/build/dexie-as-used.ts';
import { madeOnce } from './scripts/build/made-once.ts';

const scriptContext = fileURLToPath(new URL('entrypoints/page.content/script-context.ts', import.meta.url));

/** However many lazy parts say these words, they are none of what all pages share. */
const laterWords =
  /lib\/i18n\/(?:whole-english|english-rest|en\/(?:first-run|recipe|report|settings|teach|unlock))\.ts$/;

/** No network at all; the only Trusted Types policy makes the address of our own web worker. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types casecue-worker',
].join('; ');

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'components/ui/icon.svg', developmentIndicator: false },
  vite: () => ({
    plugins: [dexieAsUsed(), madeOnce(), bareEntry(), preact({ reactAliasesEnabled: false })],
    // Ours keeps the content script under its size; see the file.
    resolve: { alias: { 'wxt/utils/content-script-context': scriptContext } },
    build: {
      target: 'chrome144',
      // What most pages share is one file: every file more is a way to the browser's process and back before the first
      // paint. Fewer shares would make a page fetch what only others need (tests/repo holds the first paint to 150 kB).
      rolldownOptions: {
        output: { codeSplitting: { groups: [{ name: 'base', minShareCount: 8, test: (id) => !laterWords.test(id) }] } },
      },
      // A page names all modules of its first paint at once; what comes later is fetched when it is asked for.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, modules, { hostType }) => (hostType === 'html' ? modules : []),
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    minimum_chrome_version: '144',
    permissions: [
      'activeTab',
      'alarms',
      'idle',
      'notifications',
      'scripting',
      'sidePanel',
      'storage',
      'unlimitedStorage',
    ],
    optional_host_permissions: ['*://*/*'],
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: contentSecurityPolicy },
    web_accessible_resources: [
      { resources: ['sidebar.html'], matches: ['*://*/*'], ...(browser === 'chrome' ? { use_dynamic_url: true } : {}) },
    ],
    action: { default_title: '__MSG_name__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+C' } },
      'focus-panel': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandFocusPanel__' },
      lock: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandLock__' },
    },
  }),
});
