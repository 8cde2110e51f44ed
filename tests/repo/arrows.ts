import type { Edge } from './import-graph.ts';

interface Arrow {
  folders: string[];
  packages: string[];
  /** Only types may come from here: what is erased when built. */
  types?: string[];
}

/** Names and signatures; nothing of them is left in a bundle but the sender. */
const protocolParts = ['commands', 'compose', 'page', 'queries', 'recipes', 'session'].map(
  (part) => `lib/messages/${part}.ts`,
);
const protocolPart: Arrow = { folders: [], types: ['lib/domain'], packages: [] };

/** The table of arrows of docs/ARCHITECTURE.md: what each folder may import. Longest prefix wins. */
const arrows: Record<string, Arrow> = {
  'lib/domain': { folders: ['lib/domain'], packages: [] },
  'lib/schema': { folders: ['lib/schema', 'lib/domain'], packages: ['zod'] },
  ...Object.fromEntries(protocolParts.map((part) => [part, protocolPart])),
  'lib/messages/protocol.ts': {
    folders: [],
    types: [...protocolParts, 'lib/domain'],
    packages: ['@webext-core/messaging'],
  },
  'lib/messages': {
    folders: ['lib/messages', 'lib/domain', 'lib/schema', 'lib/platform'],
    packages: ['@webext-core/messaging'],
  },
  'lib/hosts': { folders: ['lib/hosts', 'lib/domain'], packages: [] },
  'lib/reports': { folders: ['lib/reports', 'lib/domain'], packages: ['libphonenumber-js'] },
  'lib/storage': { folders: ['lib/storage', 'lib/domain', 'lib/schema', 'lib/platform'], packages: ['dexie'] },
  'lib/platform': { folders: ['lib/platform', 'lib/domain'], packages: ['wxt/browser'] },
  'lib/services': {
    folders: ['lib/services', 'lib/domain', 'lib/schema', 'lib/storage', 'lib/platform'],
    packages: ['@leeoniya/ufuzzy'],
  },
  'lib/i18n': { folders: ['lib/i18n', 'lib/domain'], packages: [] },
  components: {
    folders: ['components', 'lib/domain', 'lib/messages/protocol.ts', 'lib/reports', 'lib/i18n'],
    packages: ['preact', '@scure/bip39', 'lucide-preact', 'wouter-preact', 'chrono-node', 'libphonenumber-js'],
  },
  'entrypoints/background': {
    folders: ['entrypoints/background', 'lib'],
    packages: ['wxt/browser', 'wxt/utils/define-background'],
  },
  'entrypoints/page.content': {
    folders: ['entrypoints/page.content', 'lib/hosts', 'lib/domain', 'lib/messages/protocol.ts'],
    packages: ['wxt/browser', 'wxt/utils/define-content-script', 'wxt/utils/content-script-context'],
  },
  'entrypoints/teach': {
    folders: ['entrypoints/teach', 'entrypoints/page.content/wire.ts', 'lib/hosts', 'lib/domain'],
    packages: ['wxt/browser', 'wxt/utils/define-unlisted-script'],
  },
  // Loaded before everything else of our frame, so it must reach nothing of a screen.
  'entrypoints/first-ask': {
    folders: ['entrypoints/page.content/wire.ts', 'components/sidebar/attach.ts', 'lib/domain'],
    packages: ['wxt/browser', 'wxt/utils/define-unlisted-script'],
  },
  'entrypoints/reading-kit': {
    folders: ['entrypoints/reading-kit', 'lib/hosts', 'lib/domain'],
    packages: ['wxt/utils/define-unlisted-script'],
  },
  'entrypoints/recipes': {
    folders: ['entrypoints/recipes', 'lib/hosts', 'lib/domain'],
    packages: ['wxt/utils/define-unlisted-script'],
  },
  'entrypoints/compose': {
    folders: ['entrypoints/compose', 'lib/hosts', 'lib/domain'],
    packages: ['wxt/utils/define-unlisted-script'],
  },
  'entrypoints/structure': {
    folders: ['lib/hosts'],
    packages: ['wxt/browser', 'wxt/utils/define-unlisted-script'],
  },
  entrypoints: {
    folders: ['entrypoints', 'components', 'lib/domain', 'lib/messages/protocol.ts', 'lib/i18n', 'lib/platform'],
    packages: ['preact', 'wxt/browser'],
  },
};

/** Powers with one door: only these folders may name the package. */
const doors: Record<string, string[]> = {
  dexie: ['lib/storage'],
  zod: ['lib/schema/zod.ts'],
  'wxt/browser': ['lib/platform', 'entrypoints'],
};

const under = (file: string, prefix: string) => file === prefix || file.startsWith(`${prefix}/`);

function ruleFor(file: string) {
  const prefix = Object.keys(arrows)
    .filter((one) => under(file, one))
    .sort((a, b) => b.length - a.length)[0];
  return prefix ? arrows[prefix] : undefined;
}

/** Sentences for every import that the table does not allow. */
export function crossings(edges: Edge[]): string[] {
  return edges.flatMap((edge) => {
    const rule = ruleFor(edge.from);
    if (!rule) return [`${edge.from}: no arrow is drawn for this folder`];
    if (edge.package) {
      const door = doors[edge.to];
      if (door && !door.some((one) => under(edge.from, one))) return [`${edge.from} must not import ${edge.to}`];
      return rule.packages.includes(edge.to) ? [] : [`${edge.from} must not import the package ${edge.to}`];
    }
    if (edge.to.endsWith('.css') || rule.folders.some((one) => under(edge.to, one))) return [];
    if (!rule.types?.some((one) => under(edge.to, one))) return [`${edge.from} must not import ${edge.to}`];
    return edge.typeOnly ? [] : [`${edge.from} may import only types from ${edge.to}`];
  });
}

/** One sentence for each file that can reach itself again through imports that stay. */
export function cycles(edges: Edge[]): string[] {
  const next = new Map<string, string[]>();
  for (const edge of edges) {
    if (!edge.package && !edge.typeOnly) next.set(edge.from, [...(next.get(edge.from) ?? []), edge.to]);
  }
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  const visit = (file: string, path: string[]) => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      found.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    state.set(file, 'open');
    for (const one of next.get(file) ?? []) visit(one, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of next.keys()) visit(file, []);
  return found;
}
