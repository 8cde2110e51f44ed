import type { Answer } from '@/lib/domain/answer';
import type { PageSender } from '@/lib/domain/page';
import { noteDone } from '../commands/note-done';
import { type CoreContext, whileOpen } from '../context';
import { recipesFor } from '../recipes/recipes-for';
import { tabAsked } from '../subject/panel';
import { siteOf } from '../subject/site-prefs';
import { tabMemory } from '../subject/tab-memory';

/** In bytes; more than that nobody reads, and a message cannot carry. */
const mostBytes = 60_000;
const cutOff = '\n(cut off here)\n';

/**
 * How the pages of a tab are built, for whoever is to help: every text masked where it was read, so nothing here has
 * seen any. Shown to the user before it goes anywhere.
 */
export function structure(
  context: CoreContext,
  data: { tabId?: number },
  sender: PageSender,
): Promise<Answer<{ report: string }>> {
  return whileOpen(context, async (core) => {
    const tabId = await tabAsked(context, data.tabId, sender);
    const panel = tabId === null ? undefined : (await tabMemory(context)).panels.get(tabId);
    if (tabId === null || !panel) return { ok: false, error: 'not-found' };
    const site = await siteOf(context, panel.origin);
    if (!site?.enabled) return { ok: false, error: 'not-allowed' };
    const outlines = await context.pageTools.structure(tabId);
    const parts = outlines
      .sort((a, b) => a.frameId - b.frameId)
      .flatMap(({ outline }, at) => (typeof outline === 'string' ? [`== page ${at + 1}\n${outline}`] : []));
    if (parts.length === 0) return { ok: false, error: 'permission-missing' };
    const { own, bundled } = await recipesFor(context, panel.origin);
    const tried = [...own, ...bundled].filter(({ trust }) => trust !== 'guess');
    const recipes = tried.map(({ id, version, trust }) => `${trust === 'taught' ? 'taught' : id} ${version}`);
    const report = [`CaseCue page report 1`, `tried: ${recipes.join(', ')}`, ...parts].join('\n');
    return { ok: true, seq: core.store.seq(), value: { report: capped(report) } };
  });
}

function capped(report: string): string {
  const bytes = new TextEncoder().encode(report);
  if (bytes.length <= mostBytes) return report;
  const kept = new TextDecoder().decode(bytes.subarray(0, mostBytes - 100));
  return kept.slice(0, kept.lastIndexOf('\n')) + cutOff;
}

/** The report was copied with one button: history says so. */
export function structureCopied(context: CoreContext): Promise<Answer<null>> {
  return whileOpen(context, (core) =>
    noteDone(context, core, { verb: 'copied', patientIds: [], facts: { what: 'structure' } }),
  );
}
