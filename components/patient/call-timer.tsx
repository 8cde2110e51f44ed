import { Phone, Play, Square } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { CallForm } from './call-form';

/** Who is on the line and for how long. The clock on screen ticks; what counts is when it was started. */
export function CallTimer(props: { form: CallForm; number: string; onToggle: () => void }) {
  const { t } = useText();
  const { form } = props;
  const running = form.startedAt !== null;
  const now = useTick(running);
  const length = form.talked + (form.startedAt === null ? 0 : Math.max(0, now - form.startedAt));
  return (
    <div class="row call-line">
      <span class="row num private">
        <Icon of={Phone} size="s" /> {props.number}
      </span>
      <span class="timer num push" role="timer" aria-label={t('patient.call.running')}>
        {clockText(length)}
      </span>
      <Button size="small" icon={running ? Square : Play} onClick={props.onToggle}>
        {t(running ? 'patient.call.stop' : form.talked > 0 ? 'patient.call.resume' : 'patient.call.start')}
      </Button>
    </div>
  );
}

function useTick(on: boolean): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!on) return;
    setNow(Date.now());
    const ticking = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(ticking);
  }, [on]);
  return now;
}

function clockText(length: number): string {
  const seconds = Math.floor(length / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
