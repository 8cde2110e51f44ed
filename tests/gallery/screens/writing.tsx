import { SidebarScreen } from '@/components/sidebar/sidebar-screen';
import type { InsertAnswer } from '@/lib/domain/views/compose';
import type { SubjectView } from '@/lib/domain/views/subject';
import { practice } from '../canned';
import type { Canned } from '../fake-client';
import { composing, keptLetter, pending, pendingOwed } from '../fixtures/letters';
import { nadiaCard, nadiaHistory } from '../fixtures/nadia';
import { linked, nobody } from '../fixtures/subjects';
import type { GalleryScreen } from '../screens';

function writing(more: Canned, keys: string[] = ['w'], subject: SubjectView = linked): GalleryScreen {
  return {
    canned: {
      ...practice(),
      history: { rows: nadiaHistory, more: null },
      pendingTexts: { texts: [] },
      noteCopied: null,
      ...more,
      subject,
    },
    show: () => <SidebarScreen place="side-panel" tabId={7} />,
    keys,
  };
}

/** From the first field of the letter its Ctrl+Enter puts it there. */
const inserting = ['w', 'Control+Enter'];
const told = (insertText: InsertAnswer): GalleryScreen =>
  writing({ composeWindows: composing.reply, insertText }, inserting);

const owes = { ...nadiaCard.patient, rules: { ...nadiaCard.patient.rules, doNotEmail: true } };

export const writingScreens: Record<string, GalleryScreen> = {
  'sidebar-write': writing({ composeWindows: composing.reply }),
  'sidebar-write-looking': writing({}),
  'sidebar-write-none': writing({ composeWindows: composing.none }),
  'sidebar-write-several': writing({ composeWindows: composing.several }),
  'sidebar-write-unseen': writing({ composeWindows: composing.unseen }),
  'sidebar-write-locked': writing({ composeWindows: { ok: false, error: 'locked' } }),
  'sidebar-write-inserted': told({ kind: 'inserted', subject: 'kept', exact: true }),
  'sidebar-write-differs': told({ kind: 'inserted', subject: 'kept', exact: false }),
  'sidebar-write-other': told({ kind: 'other-recipient', to: ['marcus.holt@example.test'] }),
  'sidebar-write-gone': told({ kind: 'gone' }),
  'sidebar-write-moved': writing(
    { composeWindows: composing.reply, insertText: { ok: false, error: 'page-moved-on' } },
    inserting,
  ),
  'sidebar-write-no-email': writing({ composeWindows: composing.reply }, ['w'], {
    ...linked,
    card: { ...nadiaCard, patient: owes },
  }),
  'sidebar-write-draft': writing({ composeWindows: composing.reply }, [], {
    ...linked,
    card: { ...nadiaCard, drafts: [{ id: 'd-2', field: 'letter', surface: 'sidebar', body: keptLetter }] },
  }),
  'sidebar-sent-ask': writing({ composeWindows: composing.reply, pendingTexts: pending }, []),
  'sidebar-sent-ask-nobody': writing({ pendingTexts: pending }, [], nobody),
  'sidebar-sent-ask-owed': writing({ pendingTexts: pendingOwed }, [], nobody),
};
