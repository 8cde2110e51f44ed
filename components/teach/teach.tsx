import { MousePointerClick, X } from 'lucide-preact';
import { useKeys } from '@/components/hooks/use-keys';
import { useText } from '@/components/hooks/use-text';
import { TopBar } from '@/components/sidebar/top-bar';
import { Button, IconButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Refused } from '@/components/ui/refused';
import type { TeachView } from '@/lib/domain/views/teach';
import { Confirm } from './confirm';
import { Picking } from './picking';
import { ReadList } from './read-list';
import { useTeach } from './use-teach';

const numbers: Record<TeachView['step'], number> = {
  name: 1,
  'name-rest': 1,
  second: 2,
  more: 2,
  other: 3,
  check: 3,
};

/** The panel while somebody teaches the page: what to click next, and what was read so far. */
export function Teach(props: { view: TeachView }) {
  const { t } = useText();
  const { view } = props;
  const { step } = view;
  const { act, busy, refusal } = useTeach();
  const cancel = () => void act('cancel');
  useKeys({ Escape: cancel });
  const isPicking = step !== 'other' && step !== 'check';
  return (
    <>
      <TopBar icon={MousePointerClick} words={t('teach.head')} bare fixed>
        <IconButton of={X} label={t('teach.cancel')} kbd="Esc" onClick={cancel} />
      </TopBar>
      <div class="sb-body mid">
        <div class="empty" role="status">
          <p class="small muted">{t('teach.count', { step: numbers[step], of: 3 })}</p>
          <h1>{t(`teach.step.${step}`)}</h1>
          <p class="muted">{t(view.again && step === 'name' ? 'teach.againWhy' : `teach.why.${step}`)}</p>
        </div>
        {view.problem && (
          <Notice kind="warn" live>
            {t(`teach.problem.${view.problem}`)}
          </Notice>
        )}
        <ReadList read={view.read} />
        <Refused refusal={refusal} />
        {isPicking ? <Picking view={view} act={act} busy={busy} /> : <Confirm view={view} act={act} busy={busy} />}
        {isPicking && <p class="small muted sb-foot">{t('teach.keys')}</p>}
        <Button kind="quiet" kbd="Esc" onClick={cancel}>
          {t('teach.cancel')}
        </Button>
      </div>
    </>
  );
}
