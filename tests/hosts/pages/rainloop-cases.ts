import type { PageParts } from '../host-page';
import { due, found, none, type PageCase } from './page-case';
import { addressed, type Contact, contact, type Message, mara, received, rosa, sent, wade } from './people';

/** One message as these webmails write it. */
export interface Shown {
  from: Contact;
  /** Who receives, as HTML. */
  to: string;
  subject: string;
  /** Mail that was forwarded in the text brings the same marks along. */
  forwarded: Contact;
  isClosed?: boolean;
}

/** When every message of these pages was sent. */
export const sentAt = '2026-03-02T17:00:00.000Z';

/** How RainLoop, or what descends from it, builds its page. */
export interface RainloopBuild {
  /** The address of a message. */
  url: string;
  /** The app with one message beside the list, or the list alone; `own` is what the account is called. */
  app(shown: Shown | undefined, own: Contact): string;
  /** What makes it recognised, taken out. */
  withoutApp(html: string): string;
  /** Whether the page says to programs when a message was sent. */
  isDated?: boolean;
}

const shownOf = ({ from, to, subject }: Message): Shown => ({
  from,
  to: to.map(addressed).join(', '),
  subject,
  forwarded: contact(wade),
});

/** One message beside its list. */
export function rainloopPageOf({ url, app }: RainloopBuild, message: Message): PageParts {
  return { url: url.replace('m16', message.id), html: app(shownOf(message), mara) };
}

const own = { ownEmail: 'mara@office.test' };
const plainRead = {
  email: 'rosa@family.example',
  displayName: 'Rosa Lindqvist',
  fromEmail: 'rosa@family.example',
  subject: 'About the crown',
  ...own,
};
const plainMine = { fromEmail: 'mara@office.test', subject: 'Your visit', ...own };
const toRosa = sent([contact(rosa)]);

/** What must hold of both, traps included. */
export function rainloopCasesOf(build: RainloopBuild): PageCase[] {
  const { url, app, withoutApp } = build;
  const dated = build.isDated ? { sentAt } : {};
  const read = { ...plainRead, ...dated };
  const mine = { ...plainMine, ...dated };
  const page = (message: Message) => rainloopPageOf(build, message);
  const shown = (change: Partial<Shown>, account = mara) => ({
    url,
    html: app({ ...shownOf(received(contact(rosa))), ...change }, account),
  });
  const fromUs = (to: string, forwarded = contact(wade)) => shown({ from: mara, subject: 'Your visit', to, forwarded });
  return [
    { name: 'a message names its sender', ...page(received(contact(rosa))), expected: due(found('message', read)) },
    {
      name: 'the next message',
      ...page(received(contact(wade))),
      expected: due(
        found('message', {
          ...read,
          email: 'wade@other.example',
          displayName: 'Wade Holm',
          fromEmail: 'wade@other.example',
        }),
      ),
    },
    {
      name: 'in Sent whom it went to, not who got a copy',
      ...page(toRosa),
      expected: due(found('message', { email: 'rosa@family.example', displayName: 'Rosa Lindqvist', ...mine })),
    },
    {
      name: 'in Sent an address without a name',
      ...page(sent([{ name: '', email: 'Rosa@family.example' }])),
      expected: due(found('message', { email: 'rosa@family.example', ...mine })),
    },
    {
      name: 'what went to several is to nobody in particular',
      ...page(sent([contact(rosa), contact(wade)])),
      expected: due(none('message', mine)),
    },
    {
      name: 'what went to a group without addresses is to nobody',
      ...fromUs('Everybody &lt;list&gt;'),
      expected: due(none('message', mine)),
    },
    {
      name: 'a draft to nobody yet, with a forwarded mail to one address inside',
      ...fromUs('', { name: '', email: 'wade@other.example' }),
      expected: due(none('message', mine)),
    },
    {
      name: 'a draft to nobody yet, with a forwarded mail to a name inside',
      ...fromUs(''),
      expected: due(none('message', mine)),
    },
    {
      name: 'a display name may look like somebody’s address',
      ...page(received({ name: 'rosa@family.example', email: 'billing@pay-portal.example' })),
      expected: due(
        found('message', {
          ...read,
          email: 'billing@pay-portal.example',
          displayName: 'rosa@family.example',
          fromEmail: 'billing@pay-portal.example',
        }),
      ),
    },
    {
      name: 'a user name that is no address leaves the sender as it is',
      ...shown({}, { name: 'Mara', email: 'mara' }),
      expected: due(found('message', (({ ownEmail: _, ...rest }) => rest)(read))),
    },
    {
      name: 'a sender without a usable address',
      ...shown({ from: { name: 'System', email: 'root' }, to: 'everybody', subject: 'Report' }),
      expected: due(none('message', { displayName: 'System', subject: 'Report', ...own, ...dated })),
    },
    {
      name: 'a message that was closed is folded away',
      ...shown({ isClosed: true }),
      expected: due(none('message', own)),
    },
    {
      name: 'a header that was rebuilt',
      url,
      html: app(shownOf(received(contact(rosa))), mara).replaceAll('messageItemHeader', 'msgHead'),
      expected: due(none('message', own)),
    },
    {
      name: 'the list alone reads nobody',
      url: url.replace('/m16', ''),
      html: app(undefined, mara),
      expected: none('message', own),
    },
    { name: 'a site without the app', url, html: withoutApp(page(toRosa).html), expected: null },
  ];
}
