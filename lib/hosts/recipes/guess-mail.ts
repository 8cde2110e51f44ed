import type { Recipe } from '@/lib/domain/records/recipe';

const mailto = 'a[href^="mailto:" i]';
const sender = `:is([class*="from" i], [class*="sender" i], [id*="from" i], [id*="sender" i]) ${mailto}`;
const header = `:is(header, [class*="header" i], [id*="header" i]) ${mailto}`;
const subject = ':is([class*="subject" i], [id*="subject" i])';

/**
 * Any webmail that nobody here has seen: a link to write to somebody, where a message says who sent it or else in its
 * header. Offered as a question and never linked by itself, and only where a subject line stands on the page too: many
 * a shop has such a link on top. Two people in one header are nobody.
 */
export const guessMail: Recipe = {
  id: 'guess-mail',
  version: 1,
  name: 'Message header on the page',
  kind: 'mail',
  trust: 'guess',
  detect: [{ has: [sender, subject] }, { has: [header, subject] }],
  views: [
    {
      id: 'header',
      when: {},
      scope: 'body',
      fields: {
        email: [
          { select: sender, attribute: 'href', transforms: ['without-mailto', 'address'] },
          { select: header, attribute: 'href', transforms: ['without-mailto', 'address'] },
        ],
        displayName: [
          { select: sender, transforms: ['address-name'] },
          { select: header, transforms: ['address-name'] },
        ],
        subject: [{ select: subject }],
      },
      require: [['email', 'subject']],
    },
  ],
};
