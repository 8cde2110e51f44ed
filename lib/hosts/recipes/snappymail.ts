import type { Recipe } from '@/lib/domain/records/recipe';

const from = '.informationShort .from a[href^="mailto:"]';
const to = '.informationShort [data-bind="text: message().to"]';
const account = '#top-system-dropdown-id';

/**
 * SnappyMail 2.x, self-hosted anywhere, read from the-djmaze/snappymail (snappymail/v/0.0.0/app/templates/Views/User/
 * MailMessageView.html, SystemDropDown.html and dev/Model/Email.js of 2025-06-16). The link holds the name once more
 * behind "?". Who receives stands as plain text.
 */
export const snappymail: Recipe = {
  id: 'snappymail',
  version: 1,
  name: 'SnappyMail',
  kind: 'mail',
  trust: 'public',
  detect: [{ has: ['body#rl-app'] }],
  views: [
    {
      id: 'message',
      when: {},
      scope: `.messageItemHeader, ${account}`,
      fields: {
        email: [
          {
            select: from,
            not: '.bodyText',
            attribute: 'href',
            notOwn: 'href',
            transforms: ['without-mailto', 'address'],
          },
          { select: to, not: '.bodyText', transforms: ['address'] },
        ],
        displayName: [
          { select: from, not: '.bodyText', notOwn: 'href' },
          { select: to, not: '.bodyText', transforms: ['addressed-name'] },
        ],
        fromEmail: [{ select: from, not: '.bodyText', attribute: 'href', transforms: ['without-mailto', 'address'] }],
        subject: [{ select: '.subjectParent .subject', not: '.bodyText' }],
        ownEmail: [{ select: '.accountPlace', attribute: 'title', transforms: ['address'] }],
      },
      require: [['email']],
    },
  ],
};
