import { CalendarPlus, Sailboat } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { anyCents } from '@/components/hooks/format';
import { useCommand } from '@/components/hooks/use-command';
import { useQuery } from '@/components/hooks/use-query';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Field } from '@/components/ui/field';
import { Money } from '@/components/ui/money';
import { Notice } from '@/components/ui/notice';
import { useToast } from '@/components/ui/toasts';
import type { Id } from '@/lib/domain/records/base';
import type { AdriftReason, AdriftRow } from '@/lib/domain/views/today';

const reasons: AdriftReason[] = ['adrift', 'very-late', 'often-snoozed', 'far-off'];

/** Every plan adrift and its neighbours, with one command that gives each a call. */
export function AdriftList(props: { onOpen: (patientId: Id, name: string) => void }) {
  const { t } = useText();
  const query = useQuery('adrift', { limit: 200 }, ['today', 'plans', 'patients']);
  if (query.kind === 'loading') return <p class="pad muted">{t('common.loading')}</p>;
  if (query.kind === 'refused') return <Notice kind="danger">{t(`error.${query.refusal.error}`)}</Notice>;
  const { rows } = query.value;
  if (rows.length === 0) {
    return (
      <div class="pad">
        <Empty icon={Sailboat} title={t('today.adriftNone')}>
          {t('today.adriftNoneWhy')}
        </Empty>
      </div>
    );
  }
  const exact = anyCents(rows.map(({ plan }) => plan.netCents));
  const groups = Map.groupBy(rows, ({ reason }) => reason);
  return (
    <div class="adrift-list">
      {groups.has('adrift') && <GiveAll />}
      {reasons.map((reason) => (
        <Part key={reason} reason={reason} rows={groups.get(reason) ?? []} exact={exact} onOpen={props.onOpen} />
      ))}
      {query.value.more && <p class="pad small muted">{t('today.more')}</p>}
    </div>
  );
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
        <Button kind="primary" submit icon={CalendarPlus} disabled={!valid} busy={give.busy}>
          {t('today.giveAll')}
        </Button>
      </Field>
    </form>
  );
}

function Part(props: {
  reason: AdriftReason;
  rows: AdriftRow[];
  exact: boolean;
  onOpen: (patientId: Id, name: string) => void;
}) {
  const { t, format } = useText();
  const { reason, rows } = props;
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={`adrift-${reason}`}>
      <div class="grp">
        <h2 id={`adrift-${reason}`} class={reason === 'adrift' ? 'danger' : undefined}>
          {t(`today.adriftReason.${reason}`)}
        </h2>
        <span class="num">{rows.length}</span>
      </div>
      <ul>
        {rows.map(({ plan, person, stepOn }) => (
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
    </section>
  );
}
