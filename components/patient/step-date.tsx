import { CalendarDays } from 'lucide-preact';
import type { Ref } from 'preact';
import type { WhenReading } from '@/components/hooks/parse-when';
import { usePractice } from '@/components/hooks/use-practice';
import { useText } from '@/components/hooks/use-text';
import { Check } from '@/components/ui/check';
import { Field } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { Select } from '@/components/ui/select';
import type { FollowUpKind } from '@/lib/domain/records/follow-up';
import type { Proposal } from '@/lib/domain/views/patient-card';
import type { StepDraft } from './call-form';

const kinds: FollowUpKind[] = ['call', 'text', 'email', 'letter', 'courtesy-call', 'consult', 'pre-auth-check'];

/** A day in plain words, or the proposal of the cadence. What was understood stands below in full. */
export function StepDate(props: {
  draft: StepDraft;
  proposal: Proposal;
  reading: WhenReading;
  inputRef?: Ref<HTMLInputElement>;
  onChange: (patch: Partial<StepDraft>) => void;
}) {
  const { t } = useText();
  const { draft, proposal, reading, onChange } = props;
  const quick = (['tomorrow', 'week', 'month'] as const).map((key) => t(`patient.when.${key}`));
  const proposed = proposal.on !== null && !proposal.stop;
  return (
    <div class="step-date">
      {!proposed && <p class="small muted">{t('patient.when.stop')}</p>}
      <Field
        label={t('patient.when.label')}
        bare
        value={draft.whenText}
        placeholder={t('patient.when.hint')}
        {...(props.inputRef ? { inputRef: props.inputRef } : {})}
        onInput={(whenText) => onChange({ whenText, promised: null, followUp: null })}
      />
      <Understood draft={draft} proposal={proposal} reading={reading} />
      <div class="quick">
        {proposed && draft.whenText !== '' && (
          <button
            type="button"
            class="btn small"
            onClick={() => onChange({ whenText: '', promised: null, followUp: null })}
          >
            {t('patient.when.proposedShort')}
          </button>
        )}
        {quick.map((words) => (
          <button
            key={words}
            type="button"
            class="btn small"
            aria-pressed={draft.whenText === words}
            onClick={() => onChange({ whenText: words })}
          >
            {words}
          </button>
        ))}
      </div>
      {reading.kind === 'read' && (
        <div class="row wraps">
          <Check checked={draft.promised ?? reading.promised} onChange={(promised) => onChange({ promised })}>
            {t('patient.when.isPromise')}
          </Check>
          <span class="push">
            <Select
              label={t('patient.when.kind')}
              bare
              value={draft.followUp ?? reading.followUp ?? 'call'}
              options={kinds.map((value) => ({ value, label: t(`word.kind.${value}`) }))}
              onChange={(followUp) => onChange({ followUp })}
            />
          </span>
        </div>
      )}
    </div>
  );
}

/** What would be saved, in words, so that a misread day is seen before Enter. */
function Understood(props: { draft: StepDraft; proposal: Proposal; reading: WhenReading }) {
  const { t, format } = useText();
  const { today, zone } = usePractice();
  const { draft, proposal, reading } = props;
  if (reading.kind === 'unclear' || reading.kind === 'past') {
    return (
      <p class="small danger" role="status">
        {t(reading.kind === 'past' ? 'patient.gate.when-past' : 'patient.gate.when-unclear')}
      </p>
    );
  }
  if (reading.kind === 'empty' && (proposal.on === null || proposal.stop)) return null;
  const due = reading.kind === 'read' ? { zone, on: reading.on, ...(reading.at ? { at: reading.at } : {}) } : null;
  const when = due ? fullDay(due.on, due.at) : proposal.on ? fullDay(proposal.on) : '';
  const kind = draft.followUp ?? (reading.kind === 'read' ? (reading.followUp ?? 'call') : (proposal.kind ?? 'call'));
  const promised = reading.kind === 'read' && (draft.promised ?? reading.promised);
  const what = [t(`word.kind.${kind}`), promised && t('patient.when.promised')].filter(Boolean).join(', ');

  function fullDay(on: string, at?: string): string {
    const far = on.slice(0, 4) !== today.slice(0, 4);
    const day = far ? `${format.day(on)} ${on.slice(0, 4)}` : format.day(on);
    return at ? `${day}, ${format.time(at)}` : day;
  }

  return (
    <p class="small muted num understood" role="status">
      <Icon of={CalendarDays} size="s" />
      <span>
        {reading.kind === 'empty' && `${t('patient.when.proposedShort')}: `}
        <b>{when}</b> {what}
      </span>
    </p>
  );
}
