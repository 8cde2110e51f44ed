import './patient.css';
import { useState } from 'preact/hooks';
import { usePractice } from '@/components/hooks/use-practice';
import { useSaving } from '@/components/hooks/use-saving';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Check } from '@/components/ui/check';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Refused } from '@/components/ui/refused';
import { Segment } from '@/components/ui/segment';
import type { Id } from '@/lib/domain/records/base';
import type { ClaimLine } from '@/lib/domain/views/subject';
import { type ChartScope, draftFrom, newPatientOf, type PatientDraft, problemOf } from './patient-draft';

/** A new patient or lead in one step; filled in from the page where there is one, never created from it alone. */
export function PatientForm(props: {
  claim?: ClaimLine | undefined;
  claimKey: string | null;
  /** Of a caller whom nobody knows yet: a lead. */
  phone?: string | undefined;
  chartScope?: ChartScope | null;
  onCreated: (id: Id | null) => void;
}) {
  const { t } = useText();
  const { today } = usePractice();
  const { save, busy, refusal } = useSaving('createPatient');
  const [draft, setDraft] = useState<PatientDraft>(() => ({
    ...draftFrom(props.claim),
    ...(props.phone && { kind: 'lead', phone: props.phone }),
  }));
  const change = (patch: Partial<PatientDraft>) => setDraft((now) => ({ ...now, ...patch }));
  const problem = problemOf(draft, today);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (problem || busy) return;
    const patient = await newPatientOf(draft, props.chartScope ?? null);
    const name = [patient.name.first, patient.name.last].filter(Boolean).join(' ');
    const saved = await save({ patient, claimKey: props.claimKey }, t('patient.form.created', { name }));
    if (saved) props.onCreated(saved.id ?? null);
  };
  return (
    <form class="narrow-form" onSubmit={submit} noValidate>
      {props.claim && <p class="small muted">{t('patient.form.fromPage')}</p>}
      <Refused refusal={refusal} />
      <Segment
        label={t('patient.form.kind')}
        value={draft.kind}
        options={[
          { value: 'patient', label: t('patient.form.patient') },
          { value: 'lead', label: t('patient.form.lead') },
        ]}
        onChange={(kind) => change({ kind })}
      />
      <div class="pair">
        <Field label={t('patient.form.first')} value={draft.first} onInput={(first) => change({ first })} />
        <Field label={t('patient.form.last')} value={draft.last} onInput={(last) => change({ last })} />
      </div>
      <div class="pair">
        <Field
          label={t('patient.form.bornOn')}
          type="date"
          max={today}
          value={draft.bornOn}
          onInput={(bornOn) => change({ bornOn })}
        />
        {draft.kind === 'patient' ? (
          <Field label={t('patient.form.chart')} value={draft.chart} onInput={(chart) => change({ chart })} />
        ) : (
          <p class="small muted lead-hint">{t('patient.form.leadHint')}</p>
        )}
      </div>
      <Field label={t('patient.form.phone')} type="tel" value={draft.phone} onInput={(phone) => change({ phone })} />
      {draft.phone.trim() !== '' && (
        <Check checked={draft.phoneShared} onChange={(phoneShared) => change({ phoneShared })}>
          {t('patient.form.shared')}
        </Check>
      )}
      <Field label={t('patient.form.email')} type="email" value={draft.email} onInput={(email) => change({ email })} />
      {draft.email.trim() !== '' && (
        <Check checked={draft.emailShared} onChange={(emailShared) => change({ emailShared })}>
          {t('patient.form.shared')}
        </Check>
      )}
      <div class="row wraps">
        <Button kind="primary" submit busy={busy} disabled={problem !== null}>
          {t('patient.form.create')}
        </Button>
        {problem && (
          <span class="small muted" role="status">
            {t(`patient.form.${problem}`)}
          </span>
        )}
      </div>
    </form>
  );
}

/** The same in a window of its own. */
export function PatientDialog(props: Parameters<typeof PatientForm>[0] & { onClose: () => void }) {
  const { t } = useText();
  const { onClose, ...form } = props;
  return (
    <Dialog title={t('patient.form.title')} onClose={onClose}>
      <PatientForm {...form} />
    </Dialog>
  );
}
