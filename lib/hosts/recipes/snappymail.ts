import type { Recipe, Source } from '@/lib/domain/records/recipe';
import { rainloopMessage, rainloopRoutes } from '../rainloop-message';

const own: Source = { select: '.accountPlace', attribute: 'title', transforms: ['address'] };
/** One recipient in the row To. */
const chip = 'tr:not(.cc-row):not(.bcc-row):not(.reply-to-row) .emailaddresses li';

/**
 * SnappyMail 2.x, self-hosted anywhere, read from the-djmaze/snappymail (snappymail/v/0.0.0/app/templates/Views/User/
 * MailMessageView.html, SystemDropDown.html, dev/Model/Email.js, dev/Common/Translator.js,
 * dev/Component/EmailAddresses.js and dev/Knoin/Knoin.js of 2025-06-16).
 */
export const snappymail: Recipe = {
  id: 'snappymail',
  version: 3,
  name: 'SnappyMail',
  kind: 'mail',
  trust: 'public',
  detect: [{ has: ['body#rl-app'] }],
  views: [
    {
      // Who is being written to, in a dialog over everything else. Two are nobody in particular.
      id: 'compose',
      when: { has: ['#V-PopupsCompose[open]'] },
      scope: '#V-PopupsCompose, #top-system-dropdown-id',
      fields: {
        email: [{ select: chip, attribute: 'title', transforms: ['address'] }],
        displayName: [{ select: chip, attribute: 'title', transforms: ['addressed-name'] }],
        ownEmail: [own],
      },
      require: [['email']],
    },
    rainloopMessage({
      scope: '.messageItemHeader, #top-system-dropdown-id',
      to: '.informationShort [data-bind="text: message().to"]',
      own,
      sentAt: { select: 'time.date', attribute: 'datetime' },
    }),
  ],
  expect: rainloopRoutes,
};
