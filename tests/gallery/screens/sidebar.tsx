import { SidebarScreen } from '@/components/sidebar/sidebar-screen';
import type { SubjectView } from '@/lib/domain/views/subject';
import { practice, wholeNadia } from '../canned';
import type { Canned } from '../fake-client';
import { nadiaSharing } from '../fixtures/household';
import { nadiaCard, nadiaHistory } from '../fixtures/nadia';
import { ask, candidates, linked, nobody, several, twoPeople, unknown } from '../fixtures/subjects';
import type { GalleryScreen } from '../screens';

const closed = (lock: SubjectView['lock']): SubjectView => ({ ...nobody, lock, due: [], dueTotal: 0 });

function sidebar(subject: SubjectView, keys: string[] = [], more: Canned = {}): GalleryScreen {
  return {
    canned: {
      ...practice(),
      ...wholeNadia,
      history: { rows: nadiaHistory, more: null },
      panelShape: null,
      decide: { changeId: 'change-2' },
      ...more,
      subject,
    },
    show: () => <SidebarScreen place="side-panel" tabId={7} />,
    keys,
  };
}

const waits = (body: string) => ({
  ...linked,
  card: { ...nadiaCard, drafts: [{ id: 'd-1', field: 'call', surface: 'sidebar' as const, body }] },
});

/** The patient part of the first item is more than the whole. */
const oddMoney = {
  ...linked,
  card: {
    ...nadiaCard,
    plans: nadiaCard.plans.map((plan, at) => ({
      ...plan,
      items: plan.items.map((item, which) =>
        at + which > 0 ? item : { ...item, entered: { ...item.entered, patientCents: 270_000, primaryCents: 40_000 } },
      ),
    })),
  },
};

export const sidebarScreens: Record<string, GalleryScreen> = {
  'sidebar-linked': sidebar(linked),
  'sidebar-about': sidebar(linked, ['End']),
  'sidebar-shares': sidebar({ ...linked, card: nadiaSharing }, ['End']),
  'sidebar-frame': {
    ...sidebar(linked),
    show: () => <SidebarScreen place="frame" />,
  },
  'sidebar-isolated': sidebar({ ...linked, isolated: true }),
  'sidebar-rail': {
    ...sidebar({ ...linked, panel: { mode: 'rail', width: 340 } }),
    show: () => <SidebarScreen place="frame" />,
    ready: '.rail .vert',
    only: 40,
  },
  'sidebar-call': sidebar(linked, ['c', '1']),
  'sidebar-date': sidebar(linked, ['1', 'd', 'type:tue 3pm call, promised']),
  'sidebar-booking': sidebar(linked, ['1', 'b']),
  'sidebar-close': sidebar(linked, ['3', 'x']),
  'sidebar-plan': sidebar(linked, ['j', 'Space']),
  'sidebar-plan-money': sidebar(oddMoney, ['j', 'Space']),
  'sidebar-plan-correct': sidebar(oddMoney, ['j', 'Space', 'click:.correct']),
  'sidebar-plan-item': sidebar(linked, ['j', 'Space', 'j', 'a']),
  'sidebar-decision': sidebar(linked, ['1', 'a']),
  'sidebar-find': sidebar(linked, ['/', 'type:0187']),
  'sidebar-find-failed': sidebar(linked, ['Control+k', 'type:0187'], { search: { ok: false, error: 'unexpected' } }),
  'sidebar-keys': sidebar(linked, ['?']),
  'sidebar-present': sidebar(linked, ['p']),
  'sidebar-snooze': sidebar(linked, ['s']),
  'sidebar-moved': { ...sidebar(linked, ['1', 'type:Wants it after lunch', 'page:next']), next: { subject: unknown } },
  'sidebar-moved-nobody': {
    ...sidebar(linked, ['1', 'type:Wants it after lunch', 'page:next']),
    next: { subject: nobody },
  },
  'sidebar-moved-dialog': { ...sidebar(linked, ['p', 'page:next']), next: { subject: unknown } },
  'sidebar-draft': sidebar(waits(JSON.stringify({ said: 'Marcus agrees. Can they pay by the mon', steps: [] }))),
  'sidebar-half-typed': sidebar({
    ...linked,
    card: {
      ...nadiaCard,
      drafts: [
        { id: 'd-2', field: 'plan', surface: 'sidebar', body: JSON.stringify({ title: 'Crown on 14' }) },
        { id: 'd-3', field: 'about wants', surface: 'sidebar', body: JSON.stringify({ text: 'To eat apples ag' }) },
      ],
    },
  }),
  'sidebar-unknown-half-typed': sidebar(unknown, [], {
    looseDrafts: {
      drafts: [
        {
          id: 'd-4',
          field: 'new-patient 1',
          surface: 'sidebar',
          body: JSON.stringify({ first: 'Theo', last: 'Brandv', page: { claimKey: unknown.claimKey } }),
        },
      ],
    },
  }),
  'sidebar-never': sidebar({
    ...linked,
    offerChart: '20417',
    card: {
      ...nadiaCard,
      guard: { ...nadiaCard.guard, verdict: 'never', why: 'do-not-call', nextAt: null },
      patient: {
        ...nadiaCard.patient,
        rules: { ...nadiaCard.patient.rules, doNotCall: true, why: 'Only e-mail, please' },
      },
    },
  }),
  'sidebar-nobody': sidebar(nobody),
  'sidebar-dismissed': sidebar({
    ...candidates,
    identity: 'nobody',
    nobodyWhy: 'dismissed',
    candidates: [],
    due: nobody.due,
  }),
  'sidebar-search': sidebar(nobody, ['/', 'type:0187']),
  'sidebar-new': sidebar(nobody, ['n']),
  'sidebar-off': sidebar({ ...nobody, identity: 'off' }),
  'sidebar-several': sidebar(several),
  'sidebar-candidates': sidebar(candidates),
  'sidebar-two-people': sidebar(twoPeople),
  'sidebar-ask': sidebar(ask),
  'sidebar-unknown': sidebar(unknown),
  'sidebar-locked': sidebar(closed('locked')),
  'sidebar-resting': sidebar(closed('resting')),
  'sidebar-first-run': sidebar(closed('first-run')),
  'sidebar-recovery': sidebar(closed('recovery')),
  'sidebar-sample': sidebar({ ...linked, sample: true }),
};
