import type { Recipe, Source, View } from '@/lib/domain/records/recipe';

const pane = '[data-app-section="MailReadCompose"]';
const heading = '[role="heading"]';
const text = '[role="document"]';
/** These two are translated: known in English only. */
const from = '[aria-label^="From:"]';
const to = '[aria-label^="To:"]';
const copies = '[aria-label^="Cc:" i]';
const account = '#O365_AppName';

/** One message; `ownEmail` stands in the link above, where a tenant puts an address there. */
function message(id: string, when: View['when'], fields: View['fields']): View {
  const ownEmail: Source[] = [{ select: account, attribute: 'href', transforms: ['param:login_hint', 'address'] }];
  return {
    id,
    when,
    scope: `${pane}, :has(> ${account})`,
    fields: { ...fields, ownEmail },
    require: [['email']],
  };
}

/**
 * Outlook on the web, from public extensions and scripts only (the newest of 2026-05), so weakly known: classes are
 * hashes and labels are translated. The headings of the reading pane hold `Name<a@b>` for people outside one's own
 * organisation; inside it only names show, and nobody is read. A conversation that shows two senders is nobody. In Sent
 * the line "To:" names the other party; how it begins in other languages is not known, so there our own mail is nobody.
 */
export const outlook: Recipe = {
  id: 'outlook',
  version: 2,
  name: 'Outlook on the web',
  kind: 'mail',
  trust: 'public',
  hosts: ['outlook.office.com', 'outlook.office365.com', 'outlook.live.com', 'outlook.cloud.microsoft'],
  detect: [{ path: '/mail/*' }],
  views: [
    message(
      'sent',
      { path: '/mail/*sentitems*' },
      {
        // One who has no name stands there as an address alone. Two are nobody in particular.
        email: [{ select: to, not: text, transforms: ['after-colon', 'address'] }],
        displayName: [{ select: to, not: text, transforms: ['after-colon', 'addressed-name'] }],
      },
    ),
    message(
      'message',
      {},
      {
        // Only what stands in brackets: a subject may well hold somebody's address.
        email: [
          {
            select: heading,
            not: `${text}, ${to}, ${copies}`,
            notOwn: 'text',
            transforms: ['in-brackets', 'address'],
          },
        ],
        displayName: [
          { select: heading, not: `${text}, ${to}, ${copies}`, transforms: ['addressed-name'] },
          // The name of a colleague: it says that the page is read, and names nobody without an address.
          { select: from, not: text },
        ],
      },
    ),
  ],
  // Colleagues are nobody everywhere, so without the sender's mark only a pane without any heading counts as rebuilt.
  expect: [
    { path: '/mail/*id/*', has: [from] },
    { path: '/mail/*id/*', has: [text], hasNot: [`${pane} ${heading}`] },
  ],
};
