import type { ComponentChildren } from 'preact';
import { type Text, useText } from '@/components/hooks/use-text';
import type { Insurance } from '@/lib/domain/records/patient';
import type { PatientCard } from '@/lib/domain/views/patient-card';
import type { AboutField } from './about-fields';

/** One known thing; a click or Enter changes it. */
export function AboutShown(props: { field: AboutField; card: PatientCard; onEdit: () => void }) {
  const text = useText();
  const { field, card } = props;
  const value = shownOf(field, card, text);
  if (field.edit === null) return <span class="private">{value}</span>;
  return (
    <button
      type="button"
      class="edit num private"
      title={text.t('patient.about.edit', { what: text.t(field.label) })}
      onClick={props.onEdit}
    >
      {value}
    </button>
  );
}

function shownOf({ key }: AboutField, card: PatientCard, text: Text): ComponentChildren {
  const { t, format } = text;
  const { patient } = card;
  switch (key) {
    case 'wants':
      return patient.motivatingFactor;
    case 'concerns':
      return patient.concerns;
    case 'blocker':
      return blockers(card, text);
    case 'budget': {
      const money = format.money(patient.budgetCents ?? null);
      return t(patient.budgetPer === 'once' ? 'patient.about.budgetOnce' : 'patient.about.budgetMonth', { money });
    }
    case 'decidesWith':
      return patient.decidesWith;
    case 'mayTell':
      return format.list(patient.mayTellNames);
    case 'insurance':
      return patient.insurances.map((one) => <InsuranceLine key={one.carrier} of={one} />);
    case 'bestTimes':
      return patient.bestTimes;
    case 'notes':
      return patient.notes;
    case 'phones':
      return format.list(patient.phones.map((phone) => phone.shown));
    case 'emails':
      return format.list(patient.emails.map((email) => email.address));
    case 'address':
      return patient.address;
    case 'rules':
      return rules(card, text);
    case 'zone':
      return patient.zone && format.place(patient.zone);
    case 'language':
      return patient.language === 'es' ? 'Español' : 'English';
    case 'flags':
      return format.list(patient.careFlags);
  }
}

function blockers(card: PatientCard, { t }: Text): string {
  const open = card.plans.filter((plan) => plan.open).flatMap((plan) => plan.blockers.filter((one) => !one.overcomeOn));
  const said = open.map(({ stated, underlying }) => {
    const facts = { stated: t(`word.blocker.${stated}`).toLowerCase() };
    if (!underlying) return t('patient.about.says', facts);
    return t('patient.about.saysBeneath', { ...facts, underlying: t(`word.blocker.${underlying}`).toLowerCase() });
  });
  return [...new Set(said)].join('. ');
}

function rules({ patient }: PatientCard, { t }: Text): string {
  const { doNotCall, doNotText, doNotEmail, prefers } = patient.rules;
  const said = [
    doNotCall && t('patient.about.doNotCall'),
    doNotText && t('patient.about.doNotText'),
    doNotEmail && t('patient.about.doNotEmail'),
    prefers && t(`patient.about.prefer.${prefers}`),
  ];
  return said.filter(Boolean).join(', ');
}

/** How much of the year's benefit is left, and until when: it is lost on the renewal day. */
function InsuranceLine(props: { of: Insurance }) {
  const { t, format } = useText();
  const { carrier, annualMaxCents, remainingCents, renewsOn } = props.of;
  if (remainingCents === null || annualMaxCents === null) {
    return <span class="line">{t('patient.about.insuranceUnknown', { carrier })}</span>;
  }
  const facts = { left: format.money(remainingCents), max: format.money(annualMaxCents) };
  const share = annualMaxCents > 0 ? Math.min(100, Math.max(0, (remainingCents / annualMaxCents) * 100)) : 0;
  return (
    <span class="line">
      {renewsOn
        ? t('patient.about.insuranceUntil', { ...facts, day: format.shortDay(dayBefore(renewsOn)) })
        : t('patient.about.insuranceLeft', facts)}
      <span class="bar" aria-hidden="true">
        <i style={{ width: `${share}%` }} />
      </span>
    </span>
  );
}

/** The last day of the benefit year; the year itself does not matter for the words. */
function dayBefore(monthDay: string): string {
  return Temporal.PlainDate.from(`2025-${monthDay === '02-29' ? '03-01' : monthDay}`)
    .subtract({ days: 1 })
    .toString();
}
