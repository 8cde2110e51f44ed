import type { Recipe, Source } from '@/lib/domain/records/recipe';

/** Expanded messages carry their id; the last one of the thread is the one being read. */
const last =
  '[role="listitem"]:not(:has(~ [role="listitem"] .adn)) .adn[data-message-id]:not([data-message-id="undefined"])';

/** One of the header's people who is not ourselves. A forwarded mail may repeat the marks inside the text. */
function person(select: string, attribute: 'email' | 'name'): Source {
  const source: Source = { select, not: '.a3s', attribute, notOwn: 'email' };
  return attribute === 'email' ? { ...source, transforms: ['address'] } : source;
}

const own: Source = {
  select: 'a[href*="SignOutOptions"]',
  attribute: 'aria-label',
  transforms: ['in-brackets', 'address'],
};
/** One recipient in the row To. */
const chip = '.anm[name="to"] div';

/**
 * Gmail, read from what two public extensions rely on: KartikTalwar/gmail.js (src/gmail.js of 2026-03-25) and
 * InboxSDK/InboxSDK (src/platform-implementation-js/dom-driver/gmail/views, of which
 * gmail-compose-view/page-parser.ts and get-recipients.ts, of 2026-07-23). Threads that were read
 * before stay in the page, hidden; an id may be late, or the word "undefined".
 */
export const gmail: Recipe = {
  id: 'gmail',
  version: 2,
  name: 'Gmail',
  kind: 'mail',
  trust: 'public',
  hosts: ['mail.google.com'],
  detect: [{}],
  views: [
    {
      // Who is being written to, where a message is begun beside the list. Two messages or recipients are nobody in particular.
      id: 'compose',
      when: { hash: '#inbox?compose=*' },
      scope: '#gb, .AD',
      fields: {
        email: [{ select: chip, attribute: 'data-hovercard-id', transforms: ['address'] }],
        displayName: [{ select: chip, attribute: 'data-name' }],
        ownEmail: [own],
      },
      require: [['email']],
    },
    {
      id: 'thread',
      when: {},
      scope: `#gb, .ha, ${last}`,
      fields: {
        email: [person('.gD', 'email'), person('.g2', 'email')],
        displayName: [person('.gD', 'name'), person('.g2', 'name')],
        fromEmail: [{ select: '.gD', not: '.a3s', attribute: 'email', transforms: ['address'] }],
        subject: [{ select: 'h2.hP' }],
        ownEmail: [own],
      },
      require: [['email']],
    },
  ],
  expect: [{ hash: '#*/FMfcgz*' }],
};
