import type { Recipe } from '@/lib/domain/records/recipe';

const from = '.informationShort .from a[href^="mailto:"]';
/** Cc stands in a `.to` as well, in the row behind. */
const to = '.informationShortWrp .informationShort:first-child .to';

/**
 * RainLoop 1.17, self-hosted anywhere, read from RainLoop/rainloop-webmail (rainloop/v/0.0.0/app/templates/Views/User/
 * MailMessageView.html, SystemDropDown.html and dev/Model/Email.js of 2022-09-01): SnappyMail's ancestor, with another
 * frame around it and the receivers' text in `.to`.
 */
export const rainloop: Recipe = {
  id: 'rainloop',
  version: 1,
  name: 'RainLoop',
  kind: 'mail',
  trust: 'public',
  detect: [{ has: ['div#rl-app'] }],
  views: [
    {
      id: 'message',
      when: {},
      scope: '.messageItemHeader, .b-system-drop-down',
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
        ownEmail: [{ select: '.accountPlace', transforms: ['address'] }],
      },
      require: [['email']],
    },
  ],
};
