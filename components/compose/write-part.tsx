import { Mail } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { lazy } from '@/components/hooks/lazy';
import { useKeys } from '@/components/hooks/use-keys';
import { useText } from '@/components/hooks/use-text';
import { Icon } from '@/components/ui/icon';
import { Kbd } from '@/components/ui/kbd';
import type { Id } from '@/lib/domain/records/base';
import type { WriteProps } from './write-form';

const WriteForm = lazy(async () => (await import('./write-form')).WriteForm);

/** A page that is read anew shows its patient anew: whoever was being written to stays unfolded. */
let unfoldedFor: Id | null = null;

/** Writing to the patient, folded until it is wanted; a letter that waits opens it. */
export function WritePart(props: WriteProps) {
  const { t } = useText();
  const { person, patient, drafts } = props.card;
  const [open, setOpen] = useState(() => unfoldedFor === person.id || drafts.some(({ field }) => field === 'letter'));
  const [turn, setTurn] = useState(0);
  const part = useRef<HTMLDetailsElement>(null);
  useEffect(WriteForm.preload, []);
  const fold = (isOpen: boolean) => {
    setOpen(isOpen);
    if (isOpen) unfoldedFor = person.id;
    else if (unfoldedFor === person.id) unfoldedFor = null;
  };
  useKeys({
    w: () => {
      fold(true);
      setTurn(turn + 1);
    },
  });
  useEffect(() => {
    if (turn === 0) return;
    const first = part.current?.querySelector<HTMLElement>('select');
    (first ?? part.current?.querySelector('summary'))?.focus({ preventScroll: true });
    if (part.current) toTop(part.current);
  }, [turn]);
  return (
    <details ref={part} class="fold-part" open={open} onToggle={(event) => fold(event.currentTarget.open)}>
      <summary class="more" aria-keyshortcuts="w">
        <Icon of={Mail} />
        <span class="private">
          {t('compose.title', { name: patient.name.preferred || patient.name.first || person.name })}
        </span>
        <Kbd push>W</Kbd>
      </summary>
      {open && <WriteForm {...props} />}
    </details>
  );
}

/** Only the column scrolls: to bring something into view at the top would move the whole panel. */
function toTop(element: HTMLElement): void {
  const column = element.closest('.sb-body');
  if (column) column.scrollTop += element.getBoundingClientRect().top - column.getBoundingClientRect().top;
}
