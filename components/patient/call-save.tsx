import { Check, TriangleAlert } from 'lucide-preact';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { TextKey } from '@/lib/i18n/translate';
import type { Call } from './use-call';

/** The one primary button, shut with its reason beside it; below it, that the draft is safe. */
export function CallSave(props: { call: Call }) {
  const { t } = useText();
  const { call } = props;
  return (
    <div class="call-save">
      <Button
        kind="primary"
        wide
        submit
        kbd="Enter"
        busy={call.busy}
        why={call.gate.open ? null : t(`patient.gate.${call.gate.why}`)}
      >
        {t(call.busy ? 'patient.call.saving' : saveKey(call))}
      </Button>
      <div class="row">
        <DraftLine call={call} />
        <button type="button" class="link small push" onClick={call.discard}>
          {t('patient.call.cancel')}
        </button>
      </div>
    </div>
  );
}

function saveKey(call: Call): TextKey {
  const step = call.form.steps.some((one) => one.kind !== null && one.kind !== 'keep');
  if (call.form.channel === 'phone') return step ? 'patient.call.save' : 'patient.call.saveOnly';
  return step ? 'patient.call.saveMessage' : 'patient.call.saveMessageOnly';
}

function DraftLine(props: { call: Call }) {
  const { t } = useText();
  if (props.call.draft === 'none') return null;
  const kept = props.call.draft === 'kept';
  return (
    <p class={kept ? 'small muted row' : 'small danger row'} role="status">
      <Icon of={kept ? Check : TriangleAlert} size="s" />
      <span>{t(kept ? 'patient.call.draftKept' : 'patient.call.draftFailed')}</span>
    </p>
  );
}
