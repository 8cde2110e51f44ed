import type { Recipe, Source } from './recipe';

const messageBody = '#messagebody';

/** The address behind a name is the href; the title is missing where addresses are shown in full. */
function addressIn(within: string): Source {
  return {
    select: `${within} .rcmContactAddress[href^="mailto:"]`,
    not: messageBody,
    from: { attribute: 'href' },
    visible: false,
    transforms: ['without-mailto', 'address'],
  };
}

function nameIn(within: string): Source {
  return {
    select: `${within} .rcmContactAddress[href^="mailto:"]`,
    not: messageBody,
    from: 'text',
    transforms: ['squash', 'address-name'],
  };
}

/** A reply that goes to somebody else than the sender: how lists look in the header. */
const listMail: Source = { ...addressIn('td.header.replyto'), transforms: ['without-mailto', 'address', 'as-list'] };

/**
 * Roundcube 1.4–1.7, self-hosted anywhere. Elastic read from skins/elastic/templates/message.html and
 * program/actions/mail/show.php, and seen running in 1.6 on 2026-11-23; Larry from
 * skins/larry/templates/messagepreview.html before it left the repository.
 */
export const roundcube: Recipe = {
  id: 'roundcube',
  version: 1,
  kind: 'mail',
  detect: [
    { has: ['body[class*="task-"]', '#layout, #message-header, #layout-content, #taskmenu'] },
    { has: ['body.iframe #messageheader.previewheader'] },
  ],
  views: [
    {
      // One recipient is named and "and 2 more" follows: nobody in particular is on screen.
      id: 'message-to-several',
      when: { has: ['#message-header .header-summary .morelink'] },
      scope: '#message-header',
      fields: { email: [addressIn('td.header.to')] },
      require: [['email']],
    },
    {
      // Elastic, preview frame and page alike: the summary names the other party in inbox and sent mail.
      id: 'message',
      when: { has: ['#message-header .header-summary'] },
      scope: '#message-header',
      fields: {
        email: [addressIn('.header-summary')],
        displayName: [nameIn('.header-summary')],
        bulk: [listMail],
      },
      require: [['email']],
    },
    {
      // Larry's preview puts To into td.header.from of its short headers in Sent: the other party either way.
      id: 'larry-preview',
      when: { has: ['#messageheader.previewheader #preview-shortheaders'] },
      scope: '#messageheader',
      fields: {
        email: [addressIn('#preview-shortheaders td.header.from')],
        displayName: [nameIn('#preview-shortheaders td.header.from')],
        bulk: [listMail],
      },
      require: [['email']],
    },
    {
      // The mailbox around the preview frame says whose mailbox it is; it never shows a person itself.
      id: 'mailbox',
      frame: 'top',
      when: { has: ['body.task-mail #layout-sidebar'] },
      scope: '#layout-sidebar',
      fields: { ownEmail: [{ select: '.header .username', from: 'text', transforms: ['squash', 'address'] }] },
      require: [],
    },
  ],
};
