import { moneyText, readMoney } from '@/components/hooks/read-money';
import { usePractice } from '@/components/hooks/use-practice';
import { useText } from '@/components/hooks/use-text';
import { Field } from '@/components/ui/field';
import { Segment } from '@/components/ui/segment';
import type { Insurance } from '@/lib/domain/records/patient';
import { EditForm, type EditProps, takeFocus } from './edit-form';
import { useEdit } from './use-edit';

export function BudgetEdit(props: EditProps) {
  const { t } = useText();
  const { patient } = props.card;
  const edit = useEdit(props, {
    text: moneyText(patient.budgetCents ?? null),
    per: patient.budgetPer ?? ('month' as const),
  });
  const { text, per } = edit.form;
  const cents = readMoney(text);
  return (
    <EditForm
      busy={props.busy}
      problem={cents === undefined ? t('patient.about.badMoney') : null}
      onCancel={edit.cancel}
      onSubmit={() => cents !== undefined && edit.save({ budgetCents: cents, budgetPer: per })}
    >
      <Field
        label={t('patient.about.budget')}
        bare
        inputMode="decimal"
        value={text}
        inputRef={takeFocus}
        onInput={(amount) => edit.change({ text: amount })}
      />
      <Segment
        label={t('patient.about.budget')}
        value={per}
        options={[
          { value: 'month', label: t('patient.about.perMonth') },
          { value: 'once', label: t('patient.about.perOnce') },
        ]}
        onChange={(one) => edit.change({ per: one })}
      />
    </EditForm>
  );
}

/** The first insurance; a second one from a report is kept as it is. */
export function InsuranceEdit(props: EditProps) {
  const { t } = useText();
  const { today } = usePractice();
  const [first, ...others] = props.card.patient.insurances;
  const edit = useEdit(props, {
    carrier: first?.carrier ?? '',
    max: moneyText(first?.annualMaxCents ?? null),
    left: moneyText(first?.remainingCents ?? null),
    renews: first?.renewsOn ?? '',
  });
  const { carrier, max, left, renews } = edit.form;
  const annualMaxCents = readMoney(max);
  const remainingCents = readMoney(left);
  const bad = annualMaxCents === undefined || remainingCents === undefined || !isMonthDay(renews);
  const save = () => {
    if (annualMaxCents === undefined || remainingCents === undefined) return;
    const known = { usedCents: first?.usedCents ?? null, pendingCents: first?.pendingCents ?? null };
    const renewsOn = renews.trim() === '' ? {} : { renewsOn: renews.trim() };
    const changed: Insurance = {
      ...known,
      carrier: carrier.trim(),
      annualMaxCents,
      remainingCents,
      ...renewsOn,
      asOf: today,
    };
    edit.save({ insurances: carrier.trim() === '' ? others : [changed, ...others] });
  };
  return (
    <EditForm
      busy={props.busy}
      problem={bad ? t('patient.about.badMoney') : null}
      onCancel={edit.cancel}
      onSubmit={save}
    >
      <Field label={t('patient.about.carrier')} value={carrier} onInput={(words) => edit.change({ carrier: words })} />
      <div class="pair">
        <Field
          label={t('patient.about.annualMax')}
          inputMode="decimal"
          value={max}
          onInput={(amount) => edit.change({ max: amount })}
        />
        <Field
          label={t('patient.about.remaining')}
          inputMode="decimal"
          value={left}
          onInput={(amount) => edit.change({ left: amount })}
        />
      </div>
      <Field
        label={t('patient.about.renews')}
        placeholder="01-01"
        value={renews}
        onInput={(day) => edit.change({ renews: day })}
      />
    </EditForm>
  );
}

function isMonthDay(text: string): boolean {
  return text.trim() === '' || /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text.trim());
}
