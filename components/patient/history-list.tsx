import { usePages } from '@/components/hooks/use-pages';
import { usePractice } from '@/components/hooks/use-practice';
import { useSaving } from '@/components/hooks/use-saving';
import { type Text, useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Refused } from '@/components/ui/refused';
import { Unread } from '@/components/ui/unread';
import type { Id } from '@/lib/domain/records/base';
import type { HistoryRow } from '@/lib/domain/views/patient-card';

/** What happened, newest first; each step is taken back where that is possible. */
export function HistoryList(props: { patientId: Id }) {
  const { t } = useText();
  const pages = usePages('history', { patientId: props.patientId }, ['patients', 'plans', 'today']);
  const undo = useSaving('undo');
  if (pages.kind === 'refused') return <Unread of={pages} />;
  if (pages.kind === 'loading') return <p class="muted small">{t('common.loading')}</p>;
  if (pages.rows.length === 0) return <p class="muted small">{t('patient.history.empty')}</p>;
  return (
    <>
      <Refused refusal={undo.refusal} />
      <ul class="history">
        {pages.rows.map((row) => (
          <Row key={row.id} row={row} onUndo={() => void undo.save({ changeId: row.id }, t('common.undone'))} />
        ))}
      </ul>
      {pages.loadMore && (
        <Button size="small" busy={pages.loading} onClick={pages.loadMore}>
          {t('patient.history.more')}
        </Button>
      )}
    </>
  );
}

function Row(props: { row: HistoryRow; onUndo: () => void }) {
  const { t, format } = useText();
  const { zone } = usePractice();
  const { row } = props;
  const { contact } = row;
  const day = format.dayOf(row.at, zone);
  const when = `${format.dayOfYear(day)} ${format.clock(row.at, zone)}`;
  return (
    <li>
      <span class="row">
        <b class={contact?.referrer === undefined ? 'strong' : 'strong private'}>{whatOf(row, t)}</b>
        {contact && <span class="small muted">{t(`word.channel.${contact.channel}`)}</span>}
        {contact && contact.on !== day && (
          <span class="small muted num">{t('mail.dated', { day: format.dayOfYear(contact.on) })}</span>
        )}
        {contact?.minutes !== undefined && (
          <span class="small muted num">{t('patient.history.minutes', { n: contact.minutes })}</span>
        )}
        {row.undoable && (
          <button type="button" class="link small push" onClick={props.onUndo}>
            {t('patient.history.undo')}
          </button>
        )}
      </span>
      {contact?.subject && <p class="small muted private">{t('mail.subject', { subject: contact.subject })}</p>}
      {contact?.said && <p class="words private">{contact.said}</p>}
      <p class="small muted num">{t('patient.history.by', { when, name: row.byName })}</p>
    </li>
  );
}

function whatOf({ contact, verb }: HistoryRow, t: Text['t']): string {
  if (!contact) return t(`activity.${verb}`);
  if (contact.referrer === undefined) return t(`word.outcome.${contact.outcome}`);
  const name = contact.referrer || t('referrer.gone');
  return t(contact.direction === 'in' ? 'referrer.messageFrom' : 'referrer.messageTo', { name });
}
