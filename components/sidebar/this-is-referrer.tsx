import { HeartHandshake } from 'lucide-preact';
import { useKeys } from '@/components/hooks/use-keys';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';

/** Beside a message of somebody who is no patient. */
export function ThisIsReferrer(props: { onPress: () => void }) {
  const { t } = useText();
  useKeys({ r: props.onPress });
  return (
    <Button icon={HeartHandshake} kbd="R" onClick={props.onPress}>
      {t('referrer.this')}
    </Button>
  );
}
