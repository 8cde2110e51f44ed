import type { Recipe, Source } from '@/lib/domain/records/recipe';

/** Expanded messages carry their id; the last one of the thread is the one being read. */
const last =
  '[role="listitem"]:not(:has(~ [role="listitem"] .adn)) .adn[data-message-id]:not([data-message-id="undefined"])';

/** One of the header's people who is not ourselves. A forwarded mail may repeat the marks inside the text. */
function person(select: string, attribute: 'email' | 'name'): Source {
  const source: Source = { select, not: '.a3s', attribute, notOwn: 'email' };
  return attribute === 'email' ? { ...source, transforms: ['address'] } : source;
}

/**
 * Gmail, read from what two public extensions rely on: KartikTalwar/gmail.js (src/gmail.js of 2026-03-25) and
 * InboxSDK/InboxSDK (src/platform-implementation-js/dom-driver/gmail/views of 2026-07-23). Threads that were read
 * before stay in the page, hidden; an id may be late, or the word "undefined".
 */
export const gmail: Recipe = {
  id: 'gmail',
  version: 1,
  name: 'Gmail',
  kind: 'mail',
  trust: 'public',
  hosts: ['mail.google.com'],
  detect: [{}],
  views: [
    {
      id: 'thread',
      when: {},
      scope: `#gb, .ha, ${last}`,
      fields: {
        email: [person('.gD[email]', 'email'), person('.g2[email]', 'email')],
        displayName: [person('.gD[name]', 'name'), person('.g2[name]', 'name')],
        fromEmail: [{ select: '.gD[email]', not: '.a3s', attribute: 'email', transforms: ['address'] }],
        subject: [{ select: 'h2.hP' }],
        ownEmail: [
          { select: 'a[href*="SignOutOptions"]', attribute: 'aria-label', transforms: ['in-brackets', 'address'] },
        ],
      },
      require: [['email']],
    },
  ],
  expect: [{ hash: '#*/FMfcgz*' }],
};
