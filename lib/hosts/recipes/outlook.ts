import type { Recipe } from '@/lib/domain/records/recipe';

const heading = '[role="heading"]';

/**
 * Outlook on the web, from public extensions only, so weakly known: classes are hashes and labels are translated. The
 * headings of the reading pane hold `Name<a@b>` for people outside one's own organisation; inside it only names show,
 * and nobody is read. A conversation that shows two senders is nobody.
 */
export const outlook: Recipe = {
  id: 'outlook',
  version: 1,
  name: 'Outlook on the web',
  kind: 'mail',
  trust: 'public',
  hosts: ['outlook.office.com', 'outlook.office365.com', 'outlook.live.com', 'outlook.cloud.microsoft'],
  detect: [{ path: '/mail/*' }],
  views: [
    {
      id: 'message',
      when: {},
      scope: '[data-app-section="MailReadCompose"]',
      fields: {
        // Only what stands in brackets: a subject may well hold somebody's address.
        email: [{ select: heading, not: '[role="document"]', transforms: ['in-brackets', 'address'] }],
        displayName: [{ select: heading, not: '[role="document"]', transforms: ['addressed-name'] }],
      },
      require: [['email']],
    },
  ],
};
