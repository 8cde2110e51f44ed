import type { Recipe, Source } from '@/lib/domain/records/recipe';

const sender = '.envelope--expanded .sender__email';
/** The newest message that is unfolded. */
const last = '.envelope--expanded:not(:has(~ .envelope--expanded))';
/** Where only one receives it. The list of Cc comes behind that of To. */
const receiver = `${last} .recipients:nth-child(2) .recipients__list > :only-child`;

const own: Source = { select: '.app-navigation-caption__name', transforms: ['address'] };

/**
 * Nextcloud Mail 3–5, read from nextcloud/mail (src/components/Thread.vue, ThreadEnvelope.vue, Moment.vue, RecipientBubble.vue,
 * NewMessageModal.vue, Composer.vue, RecipientListItem.vue,
 * NavigationAccount.vue and src/router.js of 2026-08-22) and nextcloud-libraries/nextcloud-vue (NcUserBubble.vue).
 * Several messages of a thread may be unfolded: the last one counts. A sender's button to unsubscribe means bulk. Who
 * receives is folded away until somebody clicks on the sender, and then a name hides the address: a message of our own
 * names the other party only where it was unfolded and the address has no name; otherwise nobody.
 */
export const nextcloud: Recipe = {
  id: 'nextcloud',
  version: 3,
  name: 'Nextcloud Mail',
  kind: 'mail',
  trust: 'public',
  detect: [{ path: '*/apps/mail/*' }],
  views: [
    {
      id: 'thread',
      when: { path: '*/apps/mail/box/*/thread/*' },
      scope: '#mail-message, .app-navigation-caption',
      fields: {
        email: [
          { select: sender, pick: 'last', notOwn: 'text', transforms: ['address'] },
          { select: `${receiver} :is(.user-bubble__name, .user-bubble__title)`, transforms: ['address'] },
        ],
        // Where the receivers are unfolded the sender may not be the one who is named.
        displayName: [{ select: `${last}:not(:has(.envelope__recipients)) .sender--expanded` }],
        fromEmail: [{ select: sender, pick: 'last', transforms: ['address'] }],
        subject: [{ select: '#mail-thread-header-fields h2' }],
        ownEmail: [own],
        // Of the newest: the last that is unfolded.
        sentAt: [{ select: `${last} .timestamp`, attribute: 'data-timestamp' }],
        bulk: [{ select: '.envelope--expanded .envelope__header__unsubscribe', transforms: ['as-list'] }],
      },
      require: [['email']],
    },
    {
      // Who is being written to, where no thread is open. Of several the others may be folded away behind "+2".
      id: 'compose',
      when: { has: ['.message-composer'], hasNot: ['.message-composer .recipient-overflow'] },
      scope: '.message-composer, .app-navigation-caption',
      fields: {
        email: [{ select: '.to-select .ncselect__tag--recipient', attribute: 'title', transforms: ['address'] }],
        ownEmail: [own],
      },
      require: [['email']],
    },
  ],
  expect: [{ path: '*/apps/mail/box/*/thread/*' }],
};
