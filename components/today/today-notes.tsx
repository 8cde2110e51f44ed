import { useText } from '@/components/hooks/use-text';
import { Notice } from '@/components/ui/notice';
import type { TodayView } from '@/lib/domain/views/today';

/** What happened while nobody looked: missed reminders, kept drafts. */
export function TodayNotes(props: { view: TodayView }) {
  const { t, format } = useText();
  const { missed, draftPatients } = props.view;
  return (
    <>
      {missed > 0 && <Notice>{t('today.missed', { n: missed })}</Notice>}
      {draftPatients.length > 0 && (
        <Notice>
          <span class="private">
            {t('today.drafts', {
              n: draftPatients.length,
              names: format.list(draftPatients.map((person) => person.name)),
            })}
          </span>
        </Notice>
      )}
    </>
  );
}
