import { useState } from 'preact/hooks';
import { useCommand } from '@/components/hooks/use-command';
import { usePractice } from '@/components/hooks/use-practice';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Refused } from '@/components/ui/refused';
import { useToast } from '@/components/ui/toasts';
import type { Due } from '@/lib/domain/records/base';
import type { StepView } from '@/lib/domain/views/common';

/** When the step comes back: four usual answers, or a day. */
export function SnoozeDialog(props: { step: StepView; onClose: () => void }) {
  const { t, format } = useText();
  const { zone, today, now } = usePractice(props.step.due.zone);
  const toast = useToast();
  const command = useCommand('snooze');
  const [day, setDay] = useState('');
  const { step, onClose } = props;
  const here = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  const at = step.due.at ? { at: step.due.at } : {};
  const inDays = (days: number): Due => ({ on: here.toPlainDate().add({ days }).toString(), zone, ...at });
  const soon = here.add({ hours: 1 });
  const choices: [string, Due][] = [
    [
      t('patient.snooze.hour'),
      { on: soon.toPlainDate().toString(), at: soon.toPlainTime().toString().slice(0, 5), zone },
    ],
    [t('patient.snooze.tomorrow'), inDays(1)],
    [t('patient.snooze.days'), inDays(3)],
    [t('patient.snooze.week'), inDays(7)],
  ];
  const snooze = async (due: Due) => {
    const answer = await command.run({ followUpId: step.followUpId, rev: step.rev, due });
    if (!answer.ok) return;
    toast.saved(t('patient.snooze.saved', { when: format.due(due, today) }), answer.value.changeId);
    onClose();
  };
  const own = (event: Event) => {
    event.preventDefault();
    if (day > today) void snooze({ on: day, zone, ...at });
  };
  return (
    <Dialog title={t('patient.snooze.title')} onClose={onClose}>
      <Refused refusal={command.refusal} />
      <div class="choices">
        {choices.map(([words, due]) => (
          <Button key={words} wide busy={command.busy} onClick={() => void snooze(due)}>
            {words} <span class="small muted num push">{format.due(due, today)}</span>
          </Button>
        ))}
      </div>
      <form onSubmit={own}>
        <Field
          label={t('patient.snooze.other')}
          type="date"
          min={here.toPlainDate().add({ days: 1 }).toString()}
          value={day}
          onInput={setDay}
        >
          <Button submit why={day <= today ? t('patient.snooze.needDay') : null} busy={command.busy}>
            {t('patient.snooze.set')}
          </Button>
        </Field>
      </form>
    </Dialog>
  );
}
