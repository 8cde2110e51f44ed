import { Play } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { useText } from '@/components/hooks/use-text';
import { IconButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import type { Channel } from '@/lib/domain/records/follow-up';
import { BlockerPick } from './blocker-pick';
import { outcomesFor, withMember } from './call-form';
import { CallSave } from './call-save';
import { CallSteps } from './call-steps';
import { CallTimer } from './call-timer';
import { DecisionPick } from './decision-pick';
import { HouseholdPick } from './household-pick';
import { LoggedAlready } from './logged-already';
import type { MessageFacts } from './message-form';
import { MessageHead } from './message-head';
import { openPlans } from './open-plans';
import { OutcomeBar } from './outcome-bar';
import type { Call } from './use-call';
import { useDecisionKeys } from './use-decision-keys';

const channels: Channel[] = ['phone', 'text', 'email', 'letter', 'in-person'];

/** The contact being written: outcome, what was said, the decision, what comes next. */
export function CallWriting(props: {
  call: Call;
  onToggleTimer: () => void;
  focus: { key: string; turn: number };
  /** The message on screen, where there is one. */
  facts?: MessageFacts | undefined;
}) {
  const { t } = useText();
  const form = useRef<HTMLFormElement>(null);
  const { call } = props;
  const talking =
    call.form.outcome === null || ['reached', 'called-us', 'replied', 'other'].includes(call.form.outcome);
  const keyed = useDecisionKeys(call, talking);
  const [card] = call.cards;
  if (!card) return null;
  const members = card.household.members.filter((one) => one.id !== card.person.id && one.openPlans > 0);
  const submit = (event: Event) => {
    event.preventDefault();
    call.save();
  };
  const saveFromField = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
  };
  return (
    <form ref={form} class="block panel" onSubmit={submit} onKeyDown={saveFromField} noValidate>
      {call.form.message ? (
        <MessageHead call={call} message={call.form.message} facts={props.facts} />
      ) : (
        <>
          <Head call={call} onToggleTimer={props.onToggleTimer} />
          <OutcomeBar
            outcomes={outcomesFor(call.form.channel)}
            value={call.form.outcome}
            onPick={(outcome) => call.set((now) => ({ ...now, outcome: now.outcome === outcome ? null : outcome }))}
          />
        </>
      )}
      <TextArea
        label={t('patient.call.said')}
        rows={3}
        value={call.form.said}
        onInput={(said) => call.set((now) => ({ ...now, said }))}
      />
      {call.refusal?.error === 'already-logged' && (
        <LoggedAlready
          refusal={call.refusal}
          onAgain={call.saveAgain}
          onStepOnly={call.gate.open && call.gate.entry.steps.length > 0 ? call.saveStepOnly : undefined}
        />
      )}
      {call.refusal && call.refusal.error !== 'already-logged' && (
        <Notice kind="danger" live>
          <b class="strong">{t('patient.call.notSaved')}</b> {t(`error.${call.refusal.error}`)}
        </Notice>
      )}
      <HouseholdPick
        members={members}
        chosen={call.form.alsoIds}
        plans={call.cards.reduce((sum, one) => sum + openPlans(one).length, 0)}
        onToggle={(id, on) =>
          call.set((now) => {
            const other = call.cards.find((one) => one.person.id === id);
            if (!on && other) return withMember(now, other, false);
            return { ...now, alsoIds: on ? [...now.alsoIds, id] : now.alsoIds.filter((one) => one !== id) };
          })
        }
      />
      {talking &&
        call.cards.map((one) => (
          <DecisionPick
            key={one.person.id}
            form={call.form}
            card={one}
            keyed={keyed}
            whose={call.cards.length > 1 ? one.person.name : undefined}
            onPick={(key, choice) => call.set((now) => ({ ...now, decisions: { ...now.decisions, [key]: choice } }))}
          />
        ))}
      {talking && (
        <BlockerPick
          plans={openPlans(card)}
          value={call.form.blocker}
          onChange={(blocker) => call.set((now) => ({ ...now, blocker }))}
        />
      )}
      <div class="rule" />
      <CallSteps call={call} focus={props.focus} />
      <CallSave call={call} />
    </form>
  );
}

function Head(props: { call: Call; onToggleTimer: () => void }) {
  const { t } = useText();
  const { call } = props;
  const [card] = call.cards;
  const phone = card?.patient.phones.find((one) => (one.e164 ?? one.raw) === call.form.phone);
  if (call.form.channel === 'phone' && phone && (call.form.startedAt !== null || call.form.talked > 0)) {
    return <CallTimer form={call.form} number={phone.shown} onToggle={props.onToggleTimer} />;
  }
  return (
    <div class="row call-line">
      <Select
        label={t('patient.call.by')}
        bare
        value={call.form.channel}
        options={channels.map((value) => ({ value, label: t(`patient.channel.${value}`) }))}
        onChange={(channel) => call.set((now) => ({ ...now, channel, outcome: null }))}
      />
      {call.form.channel === 'phone' && phone && (
        <span class="row push">
          <span class="num muted private">{phone.shown}</span>
          <IconButton of={Play} label={t('patient.call.start')} onClick={props.onToggleTimer} />
        </span>
      )}
    </div>
  );
}
