import type { Recipe } from '@/lib/domain/records/recipe';

/**
 * Nextcloud Mail 3–5, read from nextcloud/mail (src/components/Thread.vue, ThreadEnvelope.vue, NavigationAccount.vue and
 * src/router.js of 2026-08-22). Several messages of a thread may be unfolded: the last one counts. A sender's button to
 * unsubscribe means bulk. Who receives is folded away, so a message of our own names nobody.
 */
export const nextcloud: Recipe = {
  id: 'nextcloud',
  version: 1,
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
        email: [{ select: '.envelope--expanded .sender__email', pick: 'last', transforms: ['address'] }],
        displayName: [{ select: '.envelope--expanded .sender--expanded', pick: 'last' }],
        fromEmail: [{ select: '.envelope--expanded .sender__email', pick: 'last', transforms: ['address'] }],
        subject: [{ select: '#mail-thread-header-fields h2' }],
        ownEmail: [{ select: '.app-navigation-caption__name', transforms: ['address'] }],
        bulk: [{ select: '.envelope--expanded .envelope__header__unsubscribe', transforms: ['as-list'] }],
      },
      require: [['email']],
    },
  ],
  expect: [{ path: '*/apps/mail/box/*/thread/*' }],
};
