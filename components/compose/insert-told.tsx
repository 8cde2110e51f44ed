import { useEffect, useRef } from 'preact/hooks';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { InsertAnswer } from '@/lib/domain/views/compose';

interface TellProps {
  answer: InsertAnswer | null;
  name: string;
  busy: boolean;
  onAnyway: (to: string[]) => void;
  onNot: () => void;
}

/** How the insertion went, brought into sight; where the message goes to somebody else it asks first. */
export function InsertTold(props: TellProps) {
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (props.answer) told.current?.scrollIntoView?.({ block: 'nearest' });
  }, [props.answer]);
  return (
    <div ref={told} class="told">
      <Told {...props} />
    </div>
  );
}

function Told(props: TellProps) {
  const { t, format } = useText();
  const { answer } = props;
  if (!answer) return null;
  if (answer.kind === 'inserted') {
    return (
      <Notice kind={answer.exact ? 'info' : 'warn'} live>
        {t(answer.exact ? 'compose.done.inserted' : 'compose.done.differs')}
      </Notice>
    );
  }
  if (answer.kind !== 'other-recipient') {
    return (
      <Notice kind="danger" live>
        {t(`compose.done.${answer.kind}`)}
      </Notice>
    );
  }
  const { to } = answer;
  return (
    <>
      <Notice kind="warn" live>
        <span class="private words">{t('compose.other', { n: to.length, to: format.list(to), name: props.name })}</span>
      </Notice>
      <div class="row wraps">
        <Button busy={props.busy} onClick={() => props.onAnyway(to)}>
          {t('compose.insertAnyway')}
        </Button>
        <Button onClick={props.onNot}>{t('compose.insertNot')}</Button>
      </div>
    </>
  );
}
