import { describe, expect, it } from 'vitest';
import { type RawSender, senderOf } from '@/lib/messages/sender-of';
import { ours, rawSenders } from './raw-senders';

const { content, frame, 'own-page': page } = rawSenders;

describe('who speaks', () => {
  it('knows each kind by what the browser says of it', () => {
    expect(senderOf(content, ours)).toEqual({
      kind: 'content',
      tabId: 7,
      frameId: 0,
      documentId: 'doc-1',
      origin: 'https://ehr.test',
    });
    expect(senderOf(frame, ours)).toMatchObject({ kind: 'frame', tabId: 7, frameId: 3 });
    expect(senderOf(page, ours)).toMatchObject({ kind: 'own-page', tabId: 9 });
  });

  it('takes popup and side panel, which stand in no tab, for pages of ours', () => {
    for (const path of ['/popup.html', '/sidepanel.html', '/unlock.html', '/onboarding.html']) {
      const raw = { id: ours.id, url: `${ours.origin}${path}`, origin: ours.origin };
      expect(senderOf(raw, ours)).toMatchObject({ kind: 'own-page', tabId: -1, frameId: 0 });
    }
  });

  const refused: [string, RawSender][] = [
    ['another extension', { ...page, id: 'other-id' }],
    ['nobody', {}],
    ['a sender without an address', { ...page, url: undefined }],
    ['a sender without an origin', { ...content, origin: undefined }],
    ['a page that is only prerendered', { ...content, documentLifecycle: 'prerender' }],
    ['a page in the back-forward cache', { ...content, documentLifecycle: 'cached' }],
    ['a page of an opaque origin', { ...content, origin: 'null' }],
    ['a file', { ...content, origin: 'file://' }],
    ['a content script without a document', { ...content, documentId: undefined }],
    ['a content script without a tab', { ...content, tab: undefined }],
    ['our panel page as a tab of its own', { ...frame, frameId: 0 }],
    ['our panel page outside any tab', { ...frame, tab: undefined }],
    ['our panel page without a document', { ...frame, documentId: undefined }],
    ['our desk framed by somebody', { ...page, frameId: 2 }],
    ['an address of ours that is no page', { ...page, url: `${ours.origin}/assets/x.html` }],
    ['our origin with a foreign address', { ...page, url: 'https://ehr.test/desk.html' }],
    ['an origin that only begins like ours', { ...page, url: `${ours.origin}.test/desk.html` }],
  ];
  it.each(refused)('refuses %s', (_who, raw) => expect(senderOf(raw, ours)).toBeNull());

  it('knows a document that is being taken down, and refuses a page of ours in that state', () => {
    const documentLifecycle = 'pending_deletion';
    expect(senderOf({ ...content, documentLifecycle }, ours)).toMatchObject({ kind: 'content', leaving: true });
    expect(senderOf({ ...frame, documentLifecycle }, ours)).toBeNull();
  });

  it('does not take a host page for ours because its address says so', () => {
    const raw = { ...content, url: 'https://ehr.test/?chrome-extension://casecue-id/desk.html' };
    expect(senderOf(raw, ours)?.kind).toBe('content');
  });
});
