import { useState } from 'preact/hooks';
import { usePractice } from '@/components/hooks/use-practice';
import { useSaving } from '@/components/hooks/use-saving';
import { useText } from '@/components/hooks/use-text';
import { openPlans } from '@/components/patient/open-plans';
import { Button } from '@/components/ui/button';
import { Check } from '@/components/ui/check';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Money } from '@/components/ui/money';
import { Refused } from '@/components/ui/refused';
import { Select } from '@/components/ui/select';
import type { Id } from '@/lib/domain/records/base';
import type { PresentPlans } from '@/lib/domain/records/command';
import type { PatientCard } from '@/lib/domain/views/patient-card';

const hows: PresentPlans['how'][] = ['in-person', 'phone', 'video', 'mail', 'other'];

/** Which plans were presented, which was recommended, when and to whom. Their totals are frozen on that day. */
export function PresentDialog(props: { card: PatientCard; onClose: () => void; planIds?: Id[] }) {
  const { t } = useText();
  const { today } = usePractice(props.card.guard.zone);
  const { save, busy, refusal } = useSaving('presentPlans');
  const plans = openPlans(props.card);
  const [chosen, setChosen] = useState<Id[]>(() => props.planIds ?? firstCase(props.card));
  const [recommended, setRecommended] = useState<Id>(() => plans.find((one) => one.recommended)?.id ?? '');
  const [on, setOn] = useState(today);
  const [how, setHow] = useState<PresentPlans['how']>('in-person');
  const [who, setWho] = useState('');
  const [maker, setMaker] = useState(false);
  const recommendedPlanId = chosen.includes(recommended) ? recommended : chosen[0];
  const why = chosen.length === 0 ? 'needPlan' : on > today || on === '' ? 'future' : null;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (why || !recommendedPlanId) return;
    const present = who.split(',').flatMap((name) => name.trim() || []);
    const patientId = props.card.person.id;
    const data = { patientId, planIds: chosen, recommendedPlanId, on, how, present, decisionMakerPresent: maker };
    if (await save(data, t('plan.present.saved'))) props.onClose();
  };
  if (plans.length === 0) {
    return (
      <Dialog title={t('plan.present.title')} onClose={props.onClose}>
        <p class="muted">{t('plan.present.none')}</p>
      </Dialog>
    );
  }
  return (
    <Dialog title={t('plan.present.title')} onClose={props.onClose}>
      <form class="narrow-form" onSubmit={submit} noValidate>
        <Refused refusal={refusal} />
        <fieldset class="checks">
          <legend class="label">{t('plan.present.which')}</legend>
          {plans.map((plan) => (
            <Check
              key={plan.id}
              checked={chosen.includes(plan.id)}
              onChange={(yes) => setChosen(yes ? [...chosen, plan.id] : chosen.filter((id) => id !== plan.id))}
            >
              {plan.title} <Money cents={plan.netCents} />
            </Check>
          ))}
        </fieldset>
        {chosen.length > 1 && (
          <Select
            label={t('plan.present.recommended')}
            value={recommendedPlanId ?? ''}
            options={plans
              .filter(({ id }) => chosen.includes(id))
              .map(({ id, title }) => ({ value: id, label: title }))}
            onChange={setRecommended}
          />
        )}
        <div class="pair">
          <Field label={t('plan.present.on')} type="date" max={today} value={on} onInput={setOn} />
          <Select
            label={t('plan.present.how')}
            value={how}
            options={hows.map((value) => ({ value, label: t(`plan.present.hows.${value}`) }))}
            onChange={setHow}
          />
        </div>
        <Field label={t('plan.present.who')} hint={t('plan.present.whoHint')} value={who} onInput={setWho} />
        <Check checked={maker} onChange={setMaker}>
          {t('plan.present.maker')}
        </Check>
        <div class="row wraps">
          <Button kind="primary" submit busy={busy} why={why && t(`plan.present.${why}`)}>
            {t('plan.present.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** What is most likely meant: the first plan that nobody has seen, with its alternates. */
function firstCase(card: PatientCard): Id[] {
  const plans = openPlans(card);
  const first = plans.find((plan) => plan.status === 'diagnosed') ?? plans[0];
  if (!first) return [];
  return plans
    .filter((plan) => plan.id === first.id || (first.alternatesId && plan.alternatesId === first.alternatesId))
    .map((plan) => plan.id);
}
