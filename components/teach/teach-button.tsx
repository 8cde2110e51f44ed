import { MousePointerClick } from 'lucide-preact';
import { useKeys } from '@/components/hooks/use-keys';
import { useText } from '@/components/hooks/use-text';
import { Button, IconButton } from '@/components/ui/button';
import { useStartTeaching } from './use-teach';

/** "Teach this page", where nobody was recognised. */
export function TeachButton(props: { kind?: 'plain' | 'primary' }) {
  const { t } = useText();
  const start = useStartTeaching();
  useKeys({ t: start });
  return (
    <Button kind={props.kind ?? 'plain'} icon={MousePointerClick} kbd="T" onClick={start}>
      {t('subject.teachPage')}
    </Button>
  );
}

/** The same, always at hand in the bar above. */
export function TeachIcon() {
  const { t } = useText();
  const start = useStartTeaching();
  useKeys({ 'alt+t': start });
  return <IconButton of={MousePointerClick} label={t('subject.teachPage')} kbd="Alt+T" onClick={start} />;
}
