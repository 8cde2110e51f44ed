import type { Recipe } from '@/lib/domain/records/recipe';
import { rainloopMessage, rainloopRoutes } from '../rainloop-message';

/**
 * RainLoop 1.17, self-hosted anywhere, read from RainLoop/rainloop-webmail (rainloop/v/0.0.0/app/templates/Views/User/
 * MailMessageView.html, SystemDropDown.html and dev/Model/Email.js of 2022-09-01): SnappyMail's ancestor, with another
 * frame around it and the receivers' text in `.to`.
 */
export const rainloop: Recipe = {
  id: 'rainloop',
  version: 2,
  name: 'RainLoop',
  kind: 'mail',
  trust: 'public',
  detect: [{ has: ['div#rl-app'] }],
  views: [
    rainloopMessage({
      scope: '.messageItemHeader, .b-system-drop-down',
      // Cc stands in a `.to` as well, in the row behind.
      to: '.informationShortWrp .informationShort:first-child .to',
      own: { select: '.accountPlace', transforms: ['address'] },
    }),
  ],
  expect: rainloopRoutes,
};
