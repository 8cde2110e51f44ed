import { browser } from 'wxt/browser';
import type { SiteScripts } from './site-scripts-door';

/** The recipes first: the page's own script reads by them. */
const files = ['/recipes.js', '/content-scripts/page.js'] as const;
const idOf = (origin: string) => `site:${origin}`;

async function registered(): Promise<Set<string>> {
  return new Set((await browser.scripting.getRegisteredContentScripts()).map((one) => one.id));
}

function scriptFor(origin: string) {
  return {
    id: idOf(origin),
    matches: [`${origin}/*`],
    js: files.map((file) => file.slice(1)),
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
}

async function isGranted(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [`${origin}/*`] });
}

export const browserSiteScripts: SiteScripts = {
  async register(origins) {
    const known = await registered();
    const fresh = origins.filter((origin) => !known.has(idOf(origin)));
    if (fresh.length) await browser.scripting.registerContentScripts(fresh.map(scriptFor));
  },
  async unregister(origins) {
    const known = await registered();
    const ids = origins.map(idOf).filter((id) => known.has(id));
    if (ids.length) await browser.scripting.unregisterContentScripts({ ids });
  },
  async inject(tabId, origin) {
    const target = { tabId, allFrames: true };
    const frames = await browser.scripting.executeScript({ target, func: () => window.origin });
    // Sandboxed frames say no origin; whose they are the browser knows.
    const frameIds = frames.filter(({ result }) => result === origin || result === 'null').map((one) => one.frameId);
    if (frameIds.length > 0) await browser.scripting.executeScript({ target: { tabId, frameIds }, files: [...files] });
  },
  async granted(origins) {
    const answers = await Promise.all(origins.map(isGranted));
    return origins.filter((_origin, at) => answers[at]);
  },
};
