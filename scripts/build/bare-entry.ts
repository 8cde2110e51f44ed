import type { Plugin } from 'vite';

/** What WXT puts around a content script: in production its words about a crash print nothing. */
const frame = /^const result = \(async \(\) => \{\n.+?^\}\)\(\);\n/ms;
const bare = 'const result = definition.main(new ContentScriptContext());\n';

/** Starts the page's script and nothing else: the frame is 3 % of what it may weigh. Throws where WXT has changed. */
export function bareEntry(): Plugin {
  return {
    name: 'casecue:bare-entry',
    enforce: 'pre',
    transform: {
      filter: { id: /content-script-isolated-world-entrypoint/ },
      handler(code) {
        if (this.environment.mode !== 'build') return null;
        if (!frame.test(code)) throw new Error('WXT has changed, see scripts/build/bare-entry.ts');
        return code.replace(frame, bare);
      },
    },
  };
}
