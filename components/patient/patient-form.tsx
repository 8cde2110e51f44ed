import './patient.css';
import { useState } from 'preact/hooks';
import { draftText } from '@/components/hooks/restored-form';
import { useSurface } from '@/components/hooks/surface';
import { useKeptForm } from '@/components/hooks/use-kept-form';
import { usePractice } from '@/components/hooks/use-practice';
import { useSaving } from '@/components/hooks/use-saving';
import { useText } from '@/components/hooks/use-text';
import { useWriting } from '@/components/hooks/use-writing';
import { Button } from '@/components/ui/button';
import { Check } from '@/components/ui/check';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Refused } from '@/components/ui/refused';
import { Segment } from '@/components/ui/segment';
import type { Id } from '@/lib/domain/records/base';
import type { ClaimLine } from '@/lib/domain/views/subject';
import { LooseDraft } from './loose-draft';
import { type ChartScope, draftFrom, newPatientOf, type PatientDraft, problemOf } from './patient-draft';

/** Where half-typed ones are kept. */
const newcomer = 'new-patient';

interface FormProps {
  claim?: ClaimLine | undefined;
  claimKey: string | null;
  /** Of a caller whom nobody knows yet: a lead. */
  phone?: string | undefined;
  chartScope?: ChartScope | null;
  /** Whose household the new person joins. */
  household?: { id: Id; label: string } | undefined;
  onCreated: (id: Id | null) => void;
}

/** With the page it was begun beside: a chart number means something only there. */
interface Begun extends PatientDraft {
  page: { claimKey: string | null; scope: ChartScope | null };
}

function begunFrom({ claim, claimKey, phone, chartScope = null }: FormProps): Begun {
  const known = draftFrom(claim);
  const caller = phone ? { ...known, kind: 'lead' as const, phone } : known;
  return { ...caller, page: { claimKey, scope: chartScope } };
}

/** A new patient or lead in one step; filled in from the page where there is one, never created from it alone. */
export function PatientForm(props: FormProps) {
  const { t } = useText();
  const { today } = usePractice();
  const { save, busy, refusal } = useSaving('createPatient');
  // One of its own for every form that is begun: none takes the place of another that still waits.
  const [field] = useState(() => `${newcomer} ${crypto.randomUUID()}`);
  const [begun] = useState(() => begunFrom(props));
  const typed = useKeptForm({ patientId: null, surface: useSurface(), field }, begun);
  const { form: draft, change } = typed;
  useWriting(typed.changed);
  const problem = problemOf(draft, today);
  const { household } = props;
  const create = async () => {
    const made = await newPatientOf(draft, draft.page.scope);
    const patient = household ? { ...made, householdId: household.id } : made;
    const name = [patient.name.first, patient.name.last].filter(Boolean).join(' ');
    const saved = await save({ patient, claimKey: props.claimKey }, t('patient.form.created', { name }));
    if (saved) props.onCreated(saved.id ?? null);
    return saved !== null;
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (!problem && !busy) void typed.saving(create);
  };
  return (
    <form class="narrow-form" onSubmit={submit} noValidate>
      {props.claim && <p class="small muted">{t('patient.form.fromPage')}</p>}
      {household && <p class="small muted private">{t('patient.form.joins', { household: household.label })}</p>}
      <Refused refusal={refusal} />
      {!typed.changed && (
        <LooseDraft
          field={newcomer}
          claimKey={begun.page.claimKey}
          textOf={(body) => draftText(body, 'first', 'last')}
          onResume={typed.resume}
        />
      )}
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
        <Button kind="primary" submit busy={busy} why={problem && t(`patient.form.${problem}`)}>
          {t('patient.form.create')}
        </Button>
      </div>
    </form>
  );
}

/** The same in a window of its own. */
export function PatientDialog(props: FormProps & { onClose: () => void }) {
  const { t } = useText();
  const { onClose, ...form } = props;
  return (
    <Dialog title={t('patient.form.title')} onClose={onClose}>
      <PatientForm {...form} />
    </Dialog>
  );
}
