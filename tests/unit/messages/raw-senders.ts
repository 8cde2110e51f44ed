import type { PageSender } from '@/lib/domain/page';
import type { Ourselves, RawSender } from '@/lib/messages/sender-of';

export const ours: Ourselves = { id: 'casecue-id', origin: 'chrome-extension://casecue-id' };

const at = { id: ours.id, documentId: 'doc-1', documentLifecycle: 'active' };

/** One of each kind, as Chromium describes them. */
export const rawSenders: Record<PageSender['kind'], RawSender> = {
  content: { ...at, url: 'https://ehr.test/chart?pid=1', origin: 'https://ehr.test', frameId: 0, tab: { id: 7 } },
  frame: { ...at, url: `${ours.origin}/sidebar.html?token=x`, origin: ours.origin, frameId: 3, tab: { id: 7 } },
  'own-page': { ...at, url: `${ours.origin}/desk.html#/patients`, origin: ours.origin, frameId: 0, tab: { id: 9 } },
};

export const kinds = Object.keys(rawSenders) as PageSender['kind'][];
