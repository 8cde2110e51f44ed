import '@/lib/i18n/whole-english';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Refused } from '@/components/ui/refused';
import { StageHead } from '@/components/ui/stage-head';
import type { TakeState } from './use-take';

/** Why a file was not taken over: what, where in it, and what to do. */
export function TakeRefused(props: {
  state: Extract<TakeState, { kind: 'refused' }>;
  onOther: () => void;
  onLeave: () => void;
}) {
  const { t } = useText();
  const { file, problems, refusal } = props.state;
  return (
    <section class="block take-stage">
      <StageHead title={t('recipe.refused')} name={file} />
      <Refused refusal={refusal} />
      {problems.map(({ code, at }) => (
        <Notice key={`${code} ${at}`} kind="danger" live>
          {t(`recipe.problem.${code}`)}
          {at && <code class="take-at">{t('recipe.at', { at })}</code>}
        </Notice>
      ))}
      <p class="small muted">{t('recipe.refusedWhy')}</p>
      <div class="row wraps">
        <Button kind="primary" onClick={props.onOther}>
          {t('recipe.otherFile')}
        </Button>
        <Button kbd="Esc" onClick={props.onLeave}>
          {t('common.close')}
        </Button>
      </div>
    </section>
  );
}
