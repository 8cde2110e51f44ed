import { Desk } from '@/components/desk/desk';
import { SidebarScreen } from '@/components/sidebar/sidebar-screen';
import type { SubjectView } from '@/lib/domain/views/subject';
import type { TeachView } from '@/lib/domain/views/teach';
import { practice } from '../canned';
import type { Canned } from '../fake-client';
import { guess, guessNew, hint, recipeLines, sites, trial, unrecognised } from '../fixtures/sites';
import { nobody } from '../fixtures/subjects';
import type { GalleryScreen } from '../screens';

const sidebar = (subject: SubjectView, keys: string[] = []): GalleryScreen => ({
  canned: { ...practice(), panelShape: null, subject },
  show: () => <SidebarScreen place="side-panel" tabId={7} />,
  keys,
});

const desk = (more: Canned): GalleryScreen => ({
  canned: { ...practice(), ...more },
  show: () => <Desk />,
  route: '/sites',
});

const teach = (view: Partial<TeachView>): GalleryScreen =>
  sidebar({ ...nobody, due: [], teach: { step: 'name', again: false, read: [], dates: [], ...view } });

const name = { field: 'fullName', value: 'Ferreira-Holt, Nadia' } as const;
const born = { field: 'bornOn', value: '03/04/1979' } as const;

/** How pages are read: taught, guessed, known by a hint only, no longer recognised; and the list of sites. */
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
  'read-teach-check': teach({ step: 'check', read: [name, { ...born, on: '1979-03-04' }] }),
  'read-guess': sidebar(guess),
  'read-guess-new': sidebar(guessNew),
  'read-hint': sidebar(hint),
  'read-unrecognised': sidebar(unrecognised),
  'read-trial-first': sidebar(trial('first')),
  'read-sites': desk({ sites, recipes: { recipes: recipeLines } }),
  'read-sites-empty': desk({ sites: { sites: [] }, recipes: { recipes: [] } }),
};
