import { useState } from 'preact/hooks';
import { lazy } from '@/components/hooks/lazy';
import { draftText } from '@/components/hooks/restored-form';
import { useSaving } from '@/components/hooks/use-saving';
import { useText } from '@/components/hooks/use-text';
import { Refused } from '@/components/ui/refused';
import type { PatientPatch } from '@/lib/domain/records/command';
import type { PatientCard } from '@/lib/domain/views/patient-card';
import { type AboutField, aboutDraft, aboutFields } from './about-fields';
import { AboutShown } from './about-shown';
import { DraftWaits } from './draft-waits';

const AboutEdit = lazy(async () => (await import('./about-edit')).AboutEdit);

/** What is known about the decision: wants, blockers, budget, who decides, insurance. Each changed in place. */
export function About(props: { card: PatientCard }) {
  const { t } = useText();
  const { card } = props;
  const [editing, setEditing] = useState<AboutField | null>(null);
  const { save, busy, refusal } = useSaving('editPatient');
  const shown = aboutFields.filter((field) => field.isKnown(card) || field === editing);
  const missing = aboutFields.filter((field) => !field.isKnown(card) && field !== editing && field.edit !== null);
  const change = async (field: AboutField, patch: PatientPatch) => {
    const said = t('patient.about.saved', { what: t(field.label) });
    const done = await save({ patientId: card.patient.id, rev: card.patient.rev, patch }, said);
    if (done) setEditing(null);
    return done !== null;
  };
  return (
    <section class="rule about-part" aria-label={t('patient.about.title')}>
      {aboutFields.map((field) => (
        <DraftWaits
          key={field.key}
          draft={field === editing ? undefined : card.drafts.find((draft) => draft.field === aboutDraft(field))}
          what={t(field.label)}
          textOf={(body) => draftText(body, 'text', 'carrier')}
          onResume={() => setEditing(field)}
        />
      ))}
      <dl class="about">
        {shown.map((field) => (
          <div key={field.key} class="pairing">
            <dt>{t(field.label)}</dt>
            <dd>
              {field === editing ? (
                <>
                  <Refused refusal={refusal} />
                  <AboutEdit
                    field={field}
                    card={card}
                    busy={busy}
                    onSave={(patch) => change(field, patch)}
                    onCancel={() => setEditing(null)}
                  />
                </>
              ) : (
                <AboutShown field={field} card={card} onEdit={() => setEditing(field)} />
              )}
            </dd>
          </div>
        ))}
      </dl>
      {missing.length > 0 && (
        <details class="adds-part">
          <summary class="link small">{t('patient.about.addMore')}</summary>
          <div class="adds">
            {missing.map((field) => (
              <button key={field.key} type="button" class="link small" onClick={() => setEditing(field)}>
                {t(field.label)}
              </button>
            ))}
          </div>
        </details>
      )}
    </section>
  );
}
