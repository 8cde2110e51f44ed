import { Desk } from '@/components/desk/desk';
import type { PlanStatus } from '@/lib/domain/records/plan';
import type { BoardColumn, PlanCard } from '@/lib/domain/views/today';
import { practice } from '../canned';
import type { Canned } from '../fake-client';
import { nadiaAtHome, nadiaSharing } from '../fixtures/household';
import { nadiaCard, nadiaHistory } from '../fixtures/nadia';
import { people, today, zone } from '../fixtures/people';
import { plan } from '../fixtures/rows';
import type { GalleryScreen } from '../screens';

const everybody = Object.values(people);
const titles = [
  'Crown, upper left',
  'Bridge, upper left',
  'Two crowns, core',
  'Denture, upper',
  'Whitening, two visits',
  'Braces',
];

function card(status: PlanStatus, at: number): PlanCard {
  const person = everybody[at % everybody.length] ?? people.nadia;
  const cents = at % 5 === 3 ? null : 41_000 + at * 37_700;
  const adrift = at % 6 === 4 && status !== 'scheduled';
  const line = plan(person, titles[at % titles.length] ?? '', cents, {
    id: `${status}-${at}`,
    status,
    adrift,
    itemCount: 3,
    acceptedItems: 1,
    options: at % 4 === 0 ? 2 : 1,
  });
  const booked = status === 'scheduled';
  const on = at % 3 === 0 ? today : `2026-04-${20 + (at % 9)}`;
  const next = {
    due: { on, at: '10:00', zone },
    kind: booked ? ('booked' as const) : ('call' as const),
    promised: at % 3 === 0,
  };
  return { plan: line, person, category: 'crown-bridge', ...(adrift ? {} : { next }) };
}

function column(status: PlanStatus, count: number, from: number): BoardColumn {
  const cards = Array.from({ length: Math.min(count, 6) }, (_, at) => card(status, from + at));
  return { status, sum: { cents: count * 273_300, unknown: 1, count }, cards, more: count > 6 ? 'next' : null };
}

const columns = [
  column('diagnosed', 7, 0),
  column('presented', 12, 3),
  column('considering', 14, 0),
  column('partly-accepted', 9, 2),
  column('accepted', 11, 5),
  column('scheduled', 18, 7),
  column('in-treatment', 22, 1),
  column('completed', 63, 4),
  column('declined', 31, 2),
];

const pages: Canned = {
  ...practice(),
  patientCard: nadiaCard,
  history: { rows: nadiaHistory, more: null },
  board: { columns, openSum: { cents: 15_693_000, unknown: 0, count: 71 }, adrift: 3 },
  plan: columns[2]?.cards[0]?.plan ?? nadiaCard.plans[0] ?? plan(people.nadia, 'Crown', null),
  plans: { rows: columns.slice(2, 6).flatMap(({ cards }) => cards), more: 'next', total: 71, sort: 'next' },
};

const unread = { ok: false, error: 'unexpected' } as const;

const desk = (route: string, keys: string[] = [], more: Canned = {}): GalleryScreen => ({
  canned: { ...pages, ...more },
  show: () => <Desk />,
  route,
  keys,
});

const failed = (route: string, more: Canned): GalleryScreen => ({ ...desk(route, [], more), ready: '.notice.danger' });

export const pageScreens: Record<string, GalleryScreen> = {
  'page-board': desk('/plans'),
  'page-board-empty': desk('/plans', [], {
    board: {
      columns: columns.map(({ status }) => column(status, 0, 0)),
      openSum: { cents: 0, unknown: 0, count: 0 },
      adrift: 0,
    },
  }),
  'page-patients': desk('/patients'),
  'page-patients-shared': {
    ...desk('/patients', ['click:.page-head .btn.quiet'], {
      sharedNumbers: {
        numbers: [
          {
            shown: '(303) 555-0187',
            patient: { id: people.lucia.id, rev: 1, apartFromIds: [] },
            people: [people.lucia, people.ines, people.mateo],
          },
        ],
        total: 1,
      },
    }),
  },
  'page-patients-empty': desk('/patients', [], { patients: { rows: [], more: null, total: 0 } }),
  'page-board-failed': failed('/plans', { board: unread }),
  'page-patients-failed': failed('/patients', { patients: unread }),
  'page-patient-failed': failed('/patients/p-nadia', { patientCard: unread }),
  'page-today-failed': failed('/', { today: unread }),
  'page-settings-failed': failed('/settings', { settings: unread }),
  'page-reports-failed': failed('/reports', { importRuns: unread }),
  'page-patient': desk('/patients/p-nadia'),
  'page-patient-household': desk('/patients/p-nadia', ['click:.household-part .sec button'], {
    patientCard: nadiaAtHome,
  }),
  'page-patient-shares': desk('/patients/p-nadia', [], { patientCard: nadiaSharing }),
  'page-patient-call': desk('/patients/p-nadia', ['1', 'd', 'type:tue 3pm']),
};
