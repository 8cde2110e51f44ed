import type { Recipe, View } from '@/lib/domain/records/recipe';

const subject = '[data-test-id="message-group-subject-text"]';

/** One message: its own field of people names the other party. Names alone, as for known contacts, are nobody. */
function message(id: string, path: string, people: string): View {
  const within = `[data-test-id="${people}"]`;
  return {
    id,
    when: { path },
    scope: '[data-test-id="message-group-view-scroller"]',
    fields: {
      email: [
        { select: within, transforms: ['in-brackets', 'address'] },
        { select: within, transforms: ['address'] },
      ],
      displayName: [{ select: within, transforms: ['addressed-name'] }],
      fromEmail: [{ select: '[data-test-id="message-from"]', transforms: ['in-brackets', 'address'] }],
      subject: [{ select: subject }],
    },
    require: [['email']],
  };
}

/**
 * Yahoo Mail, from public extensions only, so weakly known: `data-test-id` marks, seen in several of them in 2026. A
 * conversation that shows two senders is nobody. Folder 2 is Sent.
 */
export const yahoo: Recipe = {
  id: 'yahoo',
  version: 1,
  name: 'Yahoo Mail',
  kind: 'mail',
  trust: 'public',
  hosts: ['*.mail.yahoo.com'],
  detect: [{}],
  views: [message('sent', '/*/folders/2*', 'message-to'), message('message', '/*/folders/*', 'message-from')],
  expect: [{ path: '/*/folders/*/messages/*' }],
};
