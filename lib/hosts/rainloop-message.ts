import type { Condition, Source, View } from '@/lib/domain/records/recipe';

/** Where the two products of one family differ. */
interface Places {
  /** Around header and account; a message's text stands outside the header. */
  scope: string;
  /** The text that says who receives. */
  to: string;
  own: Source;
  /** When it was sent, where the page keeps that for programs too. */
  sentAt?: Source;
}

const from = '.informationShort .from a';
const named = `${from}[href^="mailto:"]`;
/** A forwarded mail may bring the same marks along. */
const not = '.bodyText';
const addressOf: Source = { select: from, not, attribute: 'href', transforms: ['without-mailto', 'address'] };

/** One message of RainLoop and of what descends from it: the sender, or of our own mail the one who receives it. */
export function rainloopMessage({ scope, to, own, sentAt }: Places): View {
  return {
    id: 'message',
    when: {},
    scope,
    fields: {
      // The link holds the name once more behind "?". Who receives stands as plain text.
      email: [
        { ...addressOf, notOwn: 'href' },
        { select: to, not, transforms: ['address'] },
      ],
      displayName: [
        { select: named, not, notOwn: 'href' },
        { select: to, not, transforms: ['addressed-name'] },
      ],
      fromEmail: [addressOf],
      subject: [{ select: '.subjectParent .subject', not }],
      ownEmail: [own],
      ...(sentAt && { sentAt: [{ ...sentAt, not }] }),
    },
    require: [['email']],
  };
}

/** The route of a message: its folder, perhaps a thread, and its number behind "m" (dev/Common/Links.js of both). */
export const rainloopRoutes: Condition[] = [{ hash: '#/mailbox/*/m*' }];
