import '@/lib/i18n/whole-english';
import { Check, MousePointerClick, X } from 'lucide-preact';
import { useKeys } from '@/components/hooks/use-keys';
import { useText } from '@/components/hooks/use-text';
import { TopBar } from '@/components/sidebar/top-bar';
import { siteName } from '@/components/today/site-name';
import { Button, IconButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Refused } from '@/components/ui/refused';
import type { TeachView } from '@/lib/domain/views/teach';
import { Confirm } from './confirm';
import { Picking } from './picking';
import { ReadList } from './read-list';
import { useTeach } from './use-teach';
import { useTeachWords } from './use-teach-words';

const numbers: Record<TeachView['step'], number> = {
  name: 1,
  'name-rest': 1,
  second: 2,
  more: 2,
  other: 3,
  check: 3,
  blank: 3,
  empty: 3,
  done: 3,
};

/** The panel while somebody teaches the page: what to click next, and what was read so far. */
export function Teach(props: { view: TeachView }) {
  const { t } = useText();
  const { view } = props;
  const { step } = view;
  const words = useTeachWords(view);
  const { act, busy, refusal } = useTeach();
  const cancel = () => void act('cancel');
  useKeys({ Escape: cancel });
  useKeys({ Enter: cancel }, step === 'done');
  const isPicking = numbers[step] < 3;
  const isDone = step === 'done';
  return (
    <>
      <TopBar icon={MousePointerClick} words={t('teach.head')} bare fixed>
        {!isDone && <IconButton of={X} label={t('teach.cancel')} kbd="Esc" onClick={cancel} />}
      </TopBar>
      <div class="sb-body mid">
        <div class="empty" role="status">
          {!isDone && <p class="small muted">{t('teach.count', { step: numbers[step], of: 3 })}</p>}
          <h1>{words.step(step)}</h1>
          <p class="muted">{view.again && step === 'name' ? words.againWhy : words.why(step)}</p>
        </div>
        {view.problem && (
          <Notice kind="warn" live>
            {view.missed === undefined
              ? words.problem(view.problem)
              : t('teach.missed', { site: siteName(view.missed) })}
          </Notice>
        )}
        {view.both && <p class="small">{t('teach.bothHalves')}</p>}
        {step === 'blank' && view.read.length > 0 && <p class="small muted">{t('teach.readNow')}</p>}
        <ReadList read={view.read} />
        {view.blankSeen && (
          <div class="row small">
            <Check class="icon" aria-hidden="true" />
            <p>{words.blankSeen}</p>
          </div>
        )}
        <Refused refusal={refusal} />
        {isPicking && <Picking view={view} act={act} busy={busy} />}
        {!isPicking && !isDone && <Confirm view={view} act={act} busy={busy} />}
        {isPicking && <p class="small muted sb-foot">{t('teach.keys')}</p>}
        <Button
          class={isPicking || isDone ? '' : 'sb-foot'}
          kind={isDone ? 'primary' : 'quiet'}
          kbd={isDone ? 'Enter' : 'Esc'}
          busy={busy}
          onClick={cancel}
        >
          {t(isDone ? 'common.close' : 'teach.cancel')}
        </Button>
      </div>
    </>
  );
}
