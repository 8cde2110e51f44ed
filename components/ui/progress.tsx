import { useText } from '@/components/hooks/use-text';
import { Button } from './button';

/** How far long work is, in words too, with a way to stop it. */
export function Progress(props: {
  label: string;
  done: number;
  /** 0: not known yet. */
  total: number;
  text: string;
  onCancel?: () => void;
}) {
  const { t } = useText();
  const value = props.total > 0 ? props.done : undefined;
  return (
    <div class="progress">
      <progress value={value} max={Math.max(props.total, 1)} aria-label={props.label} />
      <span class="small num muted" role="status">
        {props.text}
      </span>
      {props.onCancel && (
        <Button size="small" kbd="Esc" onClick={props.onCancel}>
          {t('common.cancel')}
        </Button>
      )}
    </div>
  );
}
