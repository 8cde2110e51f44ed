import '@/components/patient/patient.css';
import { useState } from 'preact/hooks';
import { draftText } from '@/components/hooks/restored-form';
import { useSurface } from '@/components/hooks/surface';
import { useKeptForm } from '@/components/hooks/use-kept-form';
import { useSaving } from '@/components/hooks/use-saving';
import { useText } from '@/components/hooks/use-text';
import { useWriting } from '@/components/hooks/use-writing';
import { LooseDraft } from '@/components/patient/loose-draft';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Refused } from '@/components/ui/refused';
import { Segment } from '@/components/ui/segment';
import { TextArea } from '@/components/ui/text-area';
import type { Referrer, ReferrerKind } from '@/lib/domain/records/referrer';
import type { ClaimLine } from '@/lib/domain/views/subject';
import { draftFromClaim, draftOf, newReferrerOf, patchOf, problemOf, type ReferrerDraft } from './referrer-draft';

const kinds: ReferrerKind[] = ['doctor', 'patient', 'other'];

/** A new referrer, filled in from the message where there is one; or one that is changed. */
export function ReferrerForm(props: {
  referrer?: Referrer | undefined;
  claim?: ClaimLine | undefined;
  claimKey: string | null;
  onSaved: () => void;
}) {
  const { t } = useText();
  const { referrer, claim, claimKey } = props;
  const creating = useSaving('createReferrer');
  const editing = useSaving('editReferrer');
  const waits = referrer ? `referrer ${referrer.id}` : 'new-referrer';
  // One of its own for every new one that is begun: none takes the place of another that still waits.
  const [field] = useState(() => (referrer ? waits : `${waits} ${crypto.randomUUID()}`));
  const [begun] = useState(() => ({ ...(referrer ? draftOf(referrer) : draftFromClaim(claim)), page: { claimKey } }));
  const typed = useKeptForm({ patientId: null, surface: useSurface(), field }, begun);
  const { form: draft, change } = typed;
  useWriting(typed.changed);
  const problem = problemOf(draft);
  const busy = creating.busy || editing.busy;
  const save = async () => {
    const name = draft.name.trim();
    const saved = referrer
      ? await editing.save(
          { referrerId: referrer.id, rev: referrer.rev, patch: await patchOf(draft, referrer) },
          t('referrer.saved', { name }),
        )
      : await creating.save({ referrer: await newReferrerOf(draft), claimKey }, t('referrer.added', { name }));
    if (saved) props.onSaved();
    return saved !== null;
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (!problem && !busy) void typed.saving(save);
  };
  return (
    <form class="narrow-form" onSubmit={submit} noValidate>
      {claim && !referrer && <p class="small muted">{t('referrer.fromPage')}</p>}
      <Refused refusal={creating.refusal ?? editing.refusal} />
      {!typed.changed && (
        <LooseDraft
          field={waits}
          claimKey={begun.page.claimKey}
          textOf={(body) => draftText(body, 'name')}
          onResume={typed.resume}
        />
      )}
      <Fields draft={draft} onChange={change} />
      <div class="row wraps">
        <Button
          kind="primary"
          submit
          busy={busy}
          why={
            problem && (
              <span class="private">
                {problem.why === 'needName' ? t('referrer.needName') : t('referrer.badEmail', { email: problem.email })}
              </span>
            )
          }
        >
          {t(referrer ? 'referrer.save' : 'referrer.add')}
        </Button>
      </div>
    </form>
  );
}

function Fields(props: { draft: ReferrerDraft; onChange: (patch: Partial<ReferrerDraft>) => void }) {
  const { t } = useText();
  const { draft, onChange } = props;
  return (
    <>
      <Segment
        label={t('referrer.kind.label')}
        value={draft.kind}
        options={kinds.map((value) => ({ value, label: t(`referrer.kind.${value}`) }))}
        onChange={(kind) => onChange({ kind })}
      />
      <Field label={t('referrer.name')} value={draft.name} onInput={(name) => onChange({ name })} />
      <Field
        label={t('referrer.practice')}
        value={draft.practiceName}
        onInput={(practiceName) => onChange({ practiceName })}
      />
      <TextArea
        label={t('referrer.phones')}
        rows={1}
        hint={t('referrer.perLine')}
        value={draft.phones}
        onInput={(phones) => onChange({ phones })}
      />
      <TextArea
        label={t('referrer.emails')}
        rows={1}
        hint={t('referrer.perLine')}
        value={draft.emails}
        onInput={(emails) => onChange({ emails })}
      />
      <TextArea label={t('referrer.note')} value={draft.note} onInput={(note) => onChange({ note })} />
    </>
  );
}

/** The same in a window of its own. */
export function ReferrerDialog(props: {
  referrer?: Referrer | undefined;
  claim?: ClaimLine | undefined;
  claimKey?: string | null;
  onClose: () => void;
}) {
  const { t } = useText();
  return (
    <Dialog title={t(props.referrer ? 'referrer.edit' : 'referrer.new')} onClose={props.onClose}>
      <ReferrerForm
        referrer={props.referrer}
        claim={props.claim}
        claimKey={props.claimKey ?? null}
        onSaved={props.onClose}
      />
    </Dialog>
  );
}
