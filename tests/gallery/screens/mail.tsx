import { Desk } from '@/components/desk/desk';
import { SidebarScreen } from '@/components/sidebar/sidebar-screen';
import type { SubjectView } from '@/lib/domain/views/subject';
import { practice } from '../canned';
import type { Canned } from '../fake-client';
import { bothMeant, frontDesk, message, referrer, referrers, writer } from '../fixtures/referrers';
import { candidates } from '../fixtures/subjects';
import type { GalleryScreen } from '../screens';

function beside(subject: SubjectView, keys: string[] = [], more: Canned = {}): GalleryScreen {
  return {
    canned: { ...practice(), history: { rows: [], more: null }, panelShape: null, ...more, subject },
    show: () => <SidebarScreen place="side-panel" tabId={7} />,
    keys,
  };
}

const selected = (text: string | null): Canned => ({ pageSelection: { text } });
const already: Canned = { logContact: { ok: false, error: 'already-logged', facts: { on: '2026-04-14' } } };
const words = 'Thank you for the estimate. Could you call me next Tuesday at 3? Marcus will be home then.';

const desk = (keys: string[] = [], more: Canned = {}): GalleryScreen => ({
  canned: { ...practice(), referrers: { referrers }, ...more },
  show: () => <Desk />,
  route: '/referrers',
  keys,
});

export const mailScreens: Record<string, GalleryScreen> = {
  'mail-linked': beside(message),
  'mail-log': beside(message, ['l']),
  'mail-log-sent': beside({ ...message, claim: { kind: 'mail', email: 'nadia@example.test', direction: 'out' } }, [
    'l',
  ]),
  'mail-log-unsaid': beside({ ...message, claim: { kind: 'mail', email: 'nadia@example.test' } }, ['l']),
  'mail-selected': { ...beside(message, ['f'], selected(words)) },
  'mail-selected-no-day': { ...beside(message, ['f'], selected('Thank you so much')) },
  'mail-nothing-selected': beside(message, ['f'], selected(null)),
  'mail-logged-already': beside(message, ['l', 'Enter'], already),
  'mail-candidates': beside({ ...candidates, claim: { kind: 'mail', name: 'Haddad, S.', email: 's@example.test' } }),
  'mail-unknown': beside(writer),
  'mail-unknown-referrer': beside(writer, ['r']),
  'referrer-card': beside(referrer),
  'referrer-log': beside(referrer, ['l', 'type:na']),
  'referrer-log-about': beside(
    { ...referrer, claim: { kind: 'mail', subject: 'Your letter of Monday', direction: 'out' } },
    ['l', 'type:na', 'Enter'],
  ),
  'referrer-log-already': beside(
    { ...referrer, claim: { kind: 'mail', direction: 'in', sentOn: '2026-04-14' } },
    ['l', 'type:na', 'Enter', 'Enter'],
    { logReferrerMessage: { ok: false, error: 'already-logged', facts: { on: '2026-04-14' } } },
  ),
  'referrer-log-moved': { ...beside(referrer, ['l', 'type:na', 'page:next']), next: { subject: writer } },
  'mail-unknown-moved': {
    ...beside(writer, ['click:.pair .input >> nth=0', 'type:a', 'page:next']),
    next: { subject: referrer },
  },
  'referrer-several': beside(frontDesk),
  'referrer-or-patient': beside(bothMeant),
  'referrer-change': beside(referrer, ['e']),
  'referrer-page': desk(),
  'referrer-page-empty': desk([], { referrers: { referrers: [] } }),
  'referrer-page-refused': desk([], { referrers: { ok: false, error: 'unexpected' } }),
  'referrer-page-add': desk(['a']),
};
