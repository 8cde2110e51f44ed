import '@/lib/i18n/whole-english';
import { FileInput } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { useHandedIn } from '@/components/hooks/use-handed-in';
import { useKeys } from '@/components/hooks/use-keys';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { FileField } from '@/components/ui/file-field';
import { TakePreview } from './take-preview';
import { TakeRefused } from './take-refused';
import { useTake } from './use-take';

/** A recipe from a colleague's file: chosen, dropped or pasted, looked at, then taken over. */
export function TakeRecipe() {
  const { t } = useText();
  const control = useTake();
  const { state, readFile, readText, leave } = control;
  const input = useRef<HTMLInputElement>(null);
  const choose = () => input.current?.click();
  const { over } = useHandedIn({ onFile: readFile, onText: readText }, !control.busy);
  useKeys({ o: choose }, state.kind === 'idle');
  useKeys({ Escape: leave }, state.kind !== 'idle' && !control.busy);
  return (
    <div class={over ? 'take over' : 'take'}>
      <FileField field={input} accept=".json,application/json" label={t('recipe.take')} onFile={readFile} />
      {state.kind === 'idle' && (
        <>
          <Button icon={FileInput} kbd="O" onClick={choose}>
            {t('recipe.take')}
          </Button>
          <p class="small muted">{t(over ? 'recipe.takeNow' : 'recipe.takeHow')}</p>
        </>
      )}
      {state.kind === 'reading' && (
        <p class="muted" role="status">
          {t('recipe.reading')}
        </p>
      )}
      {state.kind === 'refused' && <TakeRefused state={state} onOther={choose} onLeave={leave} />}
      {state.kind === 'preview' && <TakePreview {...state} control={control} />}
    </div>
  );
}
