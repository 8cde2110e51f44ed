import { CalendarPlus, Sailboat } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { anyCents } from '@/components/hooks/format';
import { useCommand } from '@/components/hooks/use-command';
import { type Pages, usePages } from '@/components/hooks/use-pages';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Field } from '@/components/ui/field';
import { Money } from '@/components/ui/money';
import { useToast } from '@/components/ui/toasts';
import { Unread } from '@/components/ui/unread';
import type { Id } from '@/lib/domain/records/base';
import type { AdriftReason } from '@/lib/domain/views/today';

/** Every plan adrift and its neighbours, with one command that gives each a call. */
export function AdriftList(props: { onOpen: (patientId: Id, name: string) => void }) {
  const { t } = useText();
  const groups = useAdriftGroups();
  const refused = groups.find(({ pages }) => pages.kind === 'refused');
  if (refused) {
    const again = () => {
      for (const { pages } of groups) pages.again();
    };
    return <Unread of={{ ...refused.pages, again }} />;
  }
  if (groups.some(({ pages }) => pages.kind === 'loading')) return <p class="pad muted">{t('common.loading')}</p>;
  const shown = groups.filter(({ pages }) => pages.rows.length > 0);
  if (shown.length === 0) {
    return (
      <div class="pad">
        <Empty icon={Sailboat} title={t('today.adriftNone')}>
          {t('today.adriftNoneWhy')}
        </Empty>
      </div>
    );
  }
  const exact = anyCents(shown.flatMap(({ pages }) => pages.rows.map(({ plan }) => plan.netCents)));
  return (
    <div class="adrift-list">
      {shown[0]?.reason === 'adrift' && <GiveAll />}
      {shown.map(({ reason, pages }) => (
        <Part key={reason} reason={reason} pages={pages} exact={exact} onOpen={props.onOpen} />
      ))}
    </div>
  );
}

const topics = ['today', 'plans', 'patients'] as const;
const size = { limit: 50 };

/** Each group in pages of its own, so that a long one hides no other. */
function useAdriftGroups(): { reason: AdriftReason; pages: Pages<'adrift'> }[] {
  return [
    { reason: 'adrift', pages: usePages('adrift', { reason: 'adrift', ...size }, topics) },
    { reason: 'very-late', pages: usePages('adrift', { reason: 'very-late', ...size }, topics) },
    { reason: 'often-snoozed', pages: usePages('adrift', { reason: 'often-snoozed', ...size }, topics) },
    { reason: 'far-off', pages: usePages('adrift', { reason: 'far-off', ...size }, topics) },
  ];
}

function GiveAll() {
  const { t, format } = useText();
  const give = useCommand('giveSteps');
  const toast = useToast();
  const [perDay, setPerDay] = useState('10');
  const form = useRef<HTMLFormElement>(null);
  // It comes after its window, which could only give the focus to the cross.
  useEffect(() => {
    if (form.current?.closest('dialog')) form.current.querySelector('input')?.focus();
  }, []);
  const count = Number(perDay);
  const valid = Number.isInteger(count) && count >= 1 && count <= 200;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!valid || give.busy) return;
    const answer = await give.run({ planIds: 'all-adrift', perDay: count });
    if (!answer.ok) return;
    const { given, until, changeId } = answer.value;
    toast.saved(t('today.given', { n: given, day: format.day(until) }), changeId);
  };
  return (
    <form ref={form} class="pad give-all" onSubmit={submit}>
      <Field
        label={t('today.givePerDay')}
        type="number"
        min={1}
        max={200}
        value={perDay}
        onInput={setPerDay}
        error={give.refusal && t(`error.${give.refusal.error}`)}
      >
        <Button
          kind="primary"
          submit
          icon={CalendarPlus}
          why={valid ? null : t('today.givePerDayWhy')}
          busy={give.busy}
        >
          {t('today.giveAll')}
        </Button>
      </Field>
    </form>
  );
}

function Part(props: {
  reason: AdriftReason;
  pages: Pages<'adrift'>;
  exact: boolean;
  onOpen: (patientId: Id, name: string) => void;
}) {
  const { t, format } = useText();
  const { reason, pages } = props;
  return (
    <section aria-labelledby={`adrift-${reason}`}>
      <div class="grp">
        <h2 id={`adrift-${reason}`} class={reason === 'adrift' ? 'danger' : undefined}>
          {t(`today.adriftReason.${reason}`)}
        </h2>
        <span class="num">{format.number(pages.first?.total ?? pages.rows.length)}</span>
      </div>
      <ul>
        {pages.rows.map(({ plan, person, stepOn }) => (
          <li key={plan.id} class="call">
            <p class="who">
              <b class="private">{person.name}</b>
            </p>
            <p class="why cut" title={plan.title}>
              {stepOn ? `${plan.title}, ${t('today.step', { day: format.shortDay(stepOn) })}` : plan.title}
            </p>
            <span class="amt">
              <Money cents={plan.netCents} exact={props.exact} />
            </span>
            <Button size="small" class="word" onClick={() => props.onOpen(person.id, person.name)}>
              {t('common.open')}
            </Button>
          </li>
        ))}
      </ul>
      {pages.loadMore && (
        <p class="pad">
          <Button
            size="small"
            busy={pages.loading}
            label={t('today.moreOf', { reason: t(`today.adriftReason.${reason}`) })}
            onClick={pages.loadMore}
          >
            {t('common.showMore')}
          </Button>
        </p>
      )}
    </section>
  );
}
