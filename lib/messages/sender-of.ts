import type { PageSender } from '@/lib/domain/page';

/** What the browser says about a sender; the only part of a message that a page cannot forge. */
export interface RawSender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  documentId?: string | undefined;
  documentLifecycle?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
}

export interface Ourselves {
  id: string;
  /** `chrome-extension://<id>` */
  origin: string;
}

const topPages = ['/popup.html', '/desk.html', '/onboarding.html', '/unlock.html', '/sidepanel.html'];
const framedPage = '/sidebar.html';

/**
 * Sorts a sender, or null for one that may say nothing: another extension, a page that is not shown (prerendered,
 * cached), a page of ours where it does not belong.
 */
export function senderOf(raw: RawSender, ours: Ourselves): PageSender | null {
  if (raw.id !== ours.id || !raw.url || !raw.origin) return null;
  const isLeaving = raw.documentLifecycle === 'pending_deletion';
  if (raw.documentLifecycle && raw.documentLifecycle !== 'active' && !isLeaving) return null;
  const common = { tabId: raw.tab?.id ?? -1, documentId: raw.documentId ?? '', origin: raw.origin };
  if (raw.origin === ours.origin) return isLeaving ? null : ownSender(raw, ours, common);
  const framed = common.tabId >= 0 && raw.frameId !== undefined && common.documentId !== '';
  if (!framed || !/^https?:\/\//.test(raw.origin)) return null;
  return { kind: 'content', ...common, frameId: raw.frameId ?? 0, ...(isLeaving && { leaving: true as const }) };
}

function ownSender(raw: RawSender, ours: Ourselves, common: Omit<PageSender, 'kind' | 'frameId'>): PageSender | null {
  if (!raw.url?.startsWith(`${ours.origin}/`)) return null;
  const path = raw.url.slice(ours.origin.length).split(/[?#]/)[0] ?? '';
  const frameId = raw.frameId ?? 0;
  if (path === framedPage) {
    const framed = common.tabId >= 0 && frameId > 0 && common.documentId !== '';
    return framed ? { kind: 'frame', ...common, frameId } : null;
  }
  return topPages.includes(path) && frameId === 0 ? { kind: 'own-page', ...common, frameId } : null;
}
