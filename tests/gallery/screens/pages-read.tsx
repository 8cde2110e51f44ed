import { SidebarScreen } from '@/components/sidebar/sidebar-screen';
import type { SubjectView } from '@/lib/domain/views/subject';
import type { TeachView } from '@/lib/domain/views/teach';
import { practice } from '../canned';
import { guess, guessNew, hint, trial, unrecognised } from '../fixtures/sites';
import { nobody } from '../fixtures/subjects';
import type { GalleryScreen } from '../screens';

const sidebar = (subject: SubjectView, keys: string[] = []): GalleryScreen => ({
  canned: { ...practice(), panelShape: null, subject },
  show: () => <SidebarScreen place="side-panel" tabId={7} />,
  keys,
});

const teach = (view: Partial<TeachView>): GalleryScreen =>
  sidebar({ ...nobody, due: [], dueTotal: 0, teach: { step: 'name', again: false, read: [], dates: [], ...view } });

const name = { field: 'fullName', value: 'Ferreira-Holt, Nadia' } as const;
const halves: TeachView['read'] = [
  { field: 'firstName', value: 'Nadia' },
  { field: 'lastName', value: 'Ferreira-Holt' },
];
const address = { field: 'email', value: 'nadia@example.test' } as const;
const born = { field: 'bornOn', value: '03/04/1979' } as const;

/** How pages are read: taught, guessed, known by a hint only, no longer recognised. */
export const readScreens: Record<string, GalleryScreen> = {
  'read-teach-name': teach({}),
  'read-teach-second': teach({ step: 'second', read: [name] }),
  'read-teach-date': teach({
    step: 'more',
    read: [name, born],
    dates: [
      { format: 'date-mdy', on: '1979-03-04' },
      { format: 'date-dmy', on: '1979-04-03' },
    ],
  }),
  'read-teach-more': teach({ step: 'more', read: [name, { ...born, on: '1979-03-04' }] }),
  'read-teach-other': teach({ step: 'other', read: [name, { ...born, on: '1979-03-04' }] }),
  'read-teach-halves': teach({ step: 'second', read: halves, both: true }),
  'read-teach-problem': teach({ problem: 'still-read' }),
  'read-teach-missed': teach({ problem: 'not-reached', missed: 'https://charts.vendor.example' }),
  'read-teach-seen': teach({ step: 'other', blankSeen: true, read: [name, { ...born, on: '1979-03-04' }] }),
  'read-teach-check': teach({ step: 'check', read: [name, { ...born, on: '1979-03-04' }], blankSeen: true }),
  'read-teach-blank': teach({ step: 'blank' }),
  'read-teach-still': teach({ step: 'blank', read: [name, { ...born, on: '1979-03-04' }] }),
  'read-teach-empty': teach({ step: 'empty' }),
  'read-teach-mail': teach({ mail: true, step: 'second', read: [name] }),
  'read-teach-mail-other': teach({ mail: true, step: 'other', read: [name, address] }),
  'read-teach-mail-check': teach({ mail: true, step: 'check', read: [name, address], blankSeen: true }),
  'read-teach-may-be-mail': teach({ mayBeMail: true, step: 'second', read: [name, address] }),
  'read-teach-done': teach({ step: 'done' }),
  'read-guess': sidebar(guess),
  'read-guess-new': sidebar(guessNew),
  'read-hint': sidebar(hint),
  'read-unrecognised': sidebar(unrecognised),
  'read-trial-first': sidebar(trial('first')),
  'read-trial-blank': sidebar(trial('blank')),
  'read-trial-quiet': sidebar(trial('empty')),
};
