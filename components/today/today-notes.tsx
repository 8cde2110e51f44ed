import { useText } from '@/components/hooks/use-text';
import { Notice } from '@/components/ui/notice';
import type { PersonLine } from '@/lib/domain/views/common';
import type { TodayView } from '@/lib/domain/views/today';
import { PersonLink } from './person-link';

/** What happened while nobody looked: missed reminders, kept drafts. */
export function TodayNotes(props: { view: TodayView; onOpen: (person: PersonLine) => void }) {
  const { t } = useText();
  const { missed, draftPatients } = props.view;
  return (
    <>
      {missed > 0 && <Notice>{t('today.missed', { n: missed })}</Notice>}
      {draftPatients.length > 0 && (
        <Notice>
          <span>{t('today.drafts', { n: draftPatients.length })}</span>
          {draftPatients.map((person) => (
            <span key={person.id}>
              {' '}
              <PersonLink person={person} onOpen={props.onOpen} />
            </span>
          ))}
        </Notice>
      )}
    </>
  );
}
