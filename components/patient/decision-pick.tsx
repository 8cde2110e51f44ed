import { useText } from '@/components/hooks/use-text';
import { Kbd } from '@/components/ui/kbd';
import { Segment } from '@/components/ui/segment';
import type { PatientCard } from '@/lib/domain/views/patient-card';
import { type Case, casesOf } from './call-cases';
import type { CallForm, CaseChoice } from './call-form';
import { sharedStart } from './shared-start';

/** What the patient decided about each case: a plan, or one of a set of alternates. */
export function DecisionPick(props: {
  form: CallForm;
  card: PatientCard;
  /** The contact is about several people: whose decision it is. */
  whose?: string | undefined;
  /** The case that the key decides. */
  keyed?: string | null;
  onPick: (key: string, choice: CaseChoice) => void;
}) {
  const { t } = useText();
  const cases = casesOf(props.card);
  if (cases.length === 0) return null;
  return (
    <fieldset class="field decisions">
      <legend class="label">
        {props.whose ? (
          <span class="private">{t('patient.call.decisionOf', { name: props.whose })}</span>
        ) : (
          t('patient.call.decision')
        )}
      </legend>
      {cases.map((one) => (
        <CasePick
          key={one.key}
          of={one}
          keyed={one.key === props.keyed}
          named={cases.length > 1 || props.whose !== undefined}
          choice={props.form.decisions[one.key] ?? 'undecided'}
          onPick={(choice) => props.onPick(one.key, choice)}
        />
      ))}
    </fieldset>
  );
}

function CasePick(props: {
  of: Case;
  named: boolean;
  keyed: boolean;
  choice: CaseChoice;
  onPick: (choice: CaseChoice) => void;
}) {
  const { t } = useText();
  const { plans } = props.of;
  const single = plans.length === 1;
  const { shared, own } = sharedStart(plans.map((plan) => plan.title));
  const label = single ? (plans[0]?.title ?? '') : shared || plans.map((plan) => plan.title).join(' / ');
  const yes = plans.map((plan, at) => ({ value: plan.id, label: single ? t('patient.call.yes') : (own[at] ?? '') }));
  return (
    <div class={single ? 'case' : 'case many'}>
      {(single ? props.named : shared !== '') && (
        <span class="small cut private" title={label}>
          {label}
        </span>
      )}
      <span class="row">
        <Segment<string>
          label={label}
          value={props.choice}
          options={[
            ...yes,
            { value: 'undecided', label: t('patient.call.undecided') },
            { value: 'no', label: t('patient.call.no') },
          ]}
          onChange={props.onPick}
        />
        {props.keyed && <Kbd>A</Kbd>}
      </span>
    </div>
  );
}
