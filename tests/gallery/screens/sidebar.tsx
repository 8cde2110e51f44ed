import { SidebarScreen } from '@/components/sidebar/sidebar-screen';
import type { SubjectView } from '@/lib/domain/views/subject';
import { practice } from '../canned';
import type { Canned } from '../fake-client';
import { nadiaCard, nadiaHistory } from '../fixtures/nadia';
import { ask, candidates, linked, nobody, several, twoPeople, unknown } from '../fixtures/subjects';
import type { GalleryScreen } from '../screens';

const closed = (lock: SubjectView['lock']): SubjectView => ({ ...nobody, lock, due: [] });

function sidebar(subject: SubjectView, keys: string[] = [], more: Canned = {}): GalleryScreen {
  return {
    canned: {
      ...practice(),
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
  card: { ...nadiaCard, drafts: [{ id: 'd-1', field: 'call', surface: 'sidebar', body }] },
});

export const sidebarScreens: Record<string, GalleryScreen> = {
  'sidebar-linked': sidebar(linked),
  'sidebar-about': sidebar(linked, ['End']),
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
  'sidebar-present': sidebar(linked, ['p']),
  'sidebar-snooze': sidebar(linked, ['s']),
  'sidebar-draft': sidebar(waits(JSON.stringify({ said: 'Marcus agrees. Can they pay by the mon', steps: [] }))),
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
