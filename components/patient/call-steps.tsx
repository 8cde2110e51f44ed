import { useText } from '@/components/hooks/use-text';
import type { PatientCard } from '@/lib/domain/views/patient-card';
import { plansOf } from './call-cases';
import { type StepDraft, splitSteps, withStep } from './call-form';
import { readStep } from './call-gate';
import { NextStep } from './next-step';
import { openSets } from './open-plans';
import type { Call } from './use-call';

/** The next step of everybody the call is about; each patient, and if wanted each plan, has its own. */
export function CallSteps(props: { call: Call; focus: { key: string; turn: number } }) {
  const { call } = props;
  return (
    <>
      {call.cards.map((card) => (
        <PersonSteps key={card.person.id} call={call} card={card} focus={props.focus} />
      ))}
    </>
  );
}

function PersonSteps(props: { call: Call; card: PatientCard; focus: { key: string; turn: number } }) {
  const { t } = useText();
  const { call, card, focus } = props;
  const drafts = call.form.steps.filter((step) => step.patientId === card.person.id);
  const live = drafts.filter(
    (draft) => draft.planIds.length === 0 || plansOf(call.form, card, draft.planIds).length > 0,
  );
  const several = openSets(card).length > 1;
  const label = call.cards.length > 1 ? t('patient.call.nextFor', { name: card.person.name }) : t('patient.call.next');
  if (live.length === 0) {
    return <p class="small muted">{t('patient.call.settled', { name: card.person.name })}</p>;
  }
  return (
    <div class="person-steps">
      {live.map((draft: StepDraft) => (
        <NextStep
          key={draft.key}
          draft={draft}
          card={card}
          label={label}
          reading={readStep(draft, call.env)}
          focusTurn={focus.key === draft.key ? focus.turn : 0}
          onChange={(patch) => call.set((form) => withStep(form, draft.key, patch))}
        />
      ))}
      {several && (
        <button
          type="button"
          class="link small"
          onClick={() => call.set((form) => splitSteps(form, card, drafts.length === 1))}
        >
          {t(drafts.length === 1 ? 'patient.call.separate' : 'patient.call.together')}
        </button>
      )}
    </div>
  );
}
