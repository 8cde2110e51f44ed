import { useKeys } from '@/components/hooks/use-keys';
import { type Text, useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { PersonLine } from '@/lib/domain/views/common';
import type { PatientCard } from '@/lib/domain/views/patient-card';
import type { SubjectView } from '@/lib/domain/views/subject';

/** The page shows someone else while somebody writes: both by two identifiers, and a choice. */
export function Moved(props: {
  card: PatientCard;
  arrived: SubjectView | null;
  finishing: boolean;
  onFinish: () => void;
  onGo: () => void;
}) {
  const text = useText();
  const { t } = text;
  const { card, arrived, finishing } = props;
  const mine = card.person;
  const theirs = arrived?.card?.person;
  useKeys({ 'alt+g': props.onGo });
  useKeys({ Enter: props.onFinish }, !finishing);
  const gone = arrived === null || arrived.identity === 'nobody' || arrived.identity === 'off';
  return (
    <section class="moved">
      <Notice kind="warn" live>
        <b class="strong">{t(gone ? 'subject.moved.titleNobody' : 'subject.moved.title')}</b>
        <br />
        <span class="private">
          {t(finishing ? 'subject.moved.finishing' : 'subject.moved.still', { name: mine.name })}
        </span>
      </Notice>
      {!finishing && (
        <div class="moved-body">
          <dl class="block compare">
            <dt>{t('subject.moved.note')}</dt>
            <dd class="private">{identified(mine, text)}</dd>
            <dt>{t('subject.moved.page')}</dt>
            <dd class="private">
              {theirs ? identified(theirs, text) : t(gone ? 'subject.moved.pageNobody' : 'subject.moved.pageUnsure')}
            </dd>
          </dl>
          <Button kind="primary" wide kbd="Enter" onClick={props.onFinish}>
            {t('subject.moved.finish', { name: shortName(mine) })}
          </Button>
          <Button wide kbd="Alt G" onClick={props.onGo}>
            {theirs ? t('subject.moved.go', { name: shortName(theirs) }) : t('subject.moved.goPage')}
          </Button>
          <p class="small muted">{t('subject.moved.foot', { name: shortName(mine) })}</p>
        </div>
      )}
    </section>
  );
}

function identified(person: PersonLine, { t, format }: Text) {
  const second = person.chart
    ? t('common.chart', { chart: person.chart })
    : person.bornOn && format.dayOfYear(person.bornOn);
  return (
    <>
      <b class="strong">{person.name}</b>
      {second && `, ${second}`}
    </>
  );
}

function shortName(person: PersonLine): string {
  return person.preferred ?? person.name.split(' ')[0] ?? person.name;
}
