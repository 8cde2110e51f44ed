import '@/lib/i18n/whole-english';
import { Check, FlaskConical, X } from 'lucide-preact';
import { useCommand } from '@/components/hooks/use-command';
import { useKeys } from '@/components/hooks/use-keys';
import { useText } from '@/components/hooks/use-text';
import { PatientSearch } from '@/components/patient/patient-search';
import { Button } from '@/components/ui/button';
import { Refused } from '@/components/ui/refused';
import { useToast } from '@/components/ui/toasts';
import type { Id } from '@/lib/domain/records/base';
import type { TrialLine } from '@/lib/domain/views/site';
import { usePanel } from './panel-context';
import { TopBar } from './top-bar';
import { TrialRead } from './trial-read';

/** A recipe from a file, or an older one, reads somebody: it is believed after two patients that were right, and a page without one. */
export function Trial(props: { trial: TrialLine; onLookUp: (id: Id) => void }) {
  const { t } = useText();
  const toast = useToast();
  const { tabId } = usePanel();
  const { trial } = props;
  const { run, busy, refusal } = useCommand('recipeTrial');
  const { step } = trial;
  const isEmpty = step === 'empty';
  const isAsked = step === 'first' || step === 'check' || isEmpty;
  const say = async (right: boolean) => {
    if (busy) return;
    const answer = await run({ id: trial.id, right, ...(tabId === undefined ? {} : { tabId }) });
    if (!answer.ok) return;
    if (answer.value.believed) toast.say(t('recipe.trial.believed', { name: trial.name }));
    if (!right) toast.say(t('recipe.trial.off', { name: trial.name }));
  };
  useKeys({ y: () => void say(true) }, isAsked);
  useKeys({ n: () => void say(false) });
  return (
    <>
      <TopBar icon={FlaskConical} words={t('recipe.trial.head')} />
      <div class="sb-body mid">
        <div class="empty">
          <h1>{t(isEmpty ? 'recipe.trial.emptyTitle' : 'recipe.trial.title')}</h1>
          <p class="muted">{t(isEmpty ? 'recipe.trial.emptyWhy' : 'recipe.trial.why', { name: trial.name })}</p>
        </div>
        {!isEmpty && <TrialRead read={trial.read} />}
        <p role="status">{t(`recipe.trial.${step}`)}</p>
        <Refused refusal={refusal} />
        <div class="row wraps">
          {isAsked && (
            <Button kind="primary" size="large" icon={Check} kbd="Y" busy={busy} onClick={() => void say(true)}>
              {t(isEmpty ? 'recipe.trial.none' : 'recipe.trial.right')}
            </Button>
          )}
          <Button size="large" icon={X} kbd="N" busy={busy} onClick={() => void say(false)}>
            {t(isEmpty ? 'recipe.trial.some' : 'recipe.trial.wrong')}
          </Button>
        </div>
        <PatientSearch onOpen={props.onLookUp} />
      </div>
    </>
  );
}
