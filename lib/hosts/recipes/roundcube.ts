import type { Recipe, Source, View } from '@/lib/domain/records/recipe';

const contact = '.rcmContactAddress';

/** The address behind a name is the href; the title is missing where addresses are shown in full. */
function addressIn(within: string): Source {
  return { select: `${within} ${contact}`, attribute: 'href', transforms: ['without-mailto', 'address'] };
}

/**
 * One message: `within` names the other party, in inbox and sent mail alike, `details` everybody. The scope leaves out
 * `#messagebody`, where an attached e-mail repeats the header.
 */
function message(id: string, header: string, within: string, details: string): View {
  return {
    id,
    when: { has: [`${header} ${within}`] },
    scope: header,
    fields: {
      email: [addressIn(within)],
      displayName: [{ select: `${within} ${contact}[href^="mailto:"]`, transforms: ['squash', 'address-name'] }],
      fromEmail: [addressIn(`${details} td.header.from`)],
      // Behind the word for screen readers; a button may follow, so the element's text is more than the subject.
      subject: [{ label: ['Subject', 'Asunto'] }],
      // A reply that goes to somebody else than the sender: how lists look in the header.
      bulk: [{ ...addressIn('td.header.replyto'), transforms: ['as-list'] }],
    },
    require: [['email']],
  };
}

/**
 * Roundcube 1.4–1.7, self-hosted anywhere. Elastic read from skins/elastic/templates/message.html and
 * program/actions/mail/show.php, and seen running in 1.6 on 2026-11-23; Larry from
 * skins/larry/templates/messagepreview.html before it left the repository.
 */
export const roundcube: Recipe = {
  id: 'roundcube',
  version: 1,
  name: 'Roundcube',
  kind: 'mail',
  trust: 'verified',
  verifiedOn: '1.6',
  detect: [{ has: ['body[class*="task-"]'] }, { has: ['#messageheader.previewheader'] }],
  views: [
    {
      // Who is being written to; skins/elastic/ui.js makes a box of each recipient. Two are nobody in particular.
      id: 'compose',
      when: { has: ['#compose_to'] },
      scope: '#compose_to',
      fields: {
        email: [{ select: 'li.recipient', transforms: ['address'] }],
        displayName: [{ select: 'li.recipient .name' }],
      },
      require: [['email']],
    },
    {
      // One recipient is named and "and 2 more" follows: nobody in particular is on screen.
      id: 'message-to-several',
      when: { has: ['#message-header .header-summary .morelink'] },
      scope: '#message-header',
      fields: { email: [addressIn('td.header.to')] },
      require: [['email']],
    },
    // Elastic, preview frame and page alike.
    message('message', '#message-header', '.header-summary', '.header-headers'),
    // Larry's preview puts To into td.header.from of its short headers in Sent: the other party either way.
    message('larry-preview', '#messageheader', '#preview-shortheaders td.header.from', '#preview-allheaders'),
    {
      // The mailbox around the preview frame says whose mailbox it is; it never shows a person itself.
      id: 'mailbox',
      frame: 'top',
      when: {},
      scope: '#layout-sidebar',
      fields: { ownEmail: [{ select: '.username', transforms: ['address'] }] },
      require: [],
    },
  ],
  expect: [{ query: { _action: 'show' } }, { query: { _action: 'preview' } }],
};
