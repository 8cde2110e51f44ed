import './compose.css';
import { Copy, RotateCcw } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Check } from '@/components/ui/check';
import { Notice } from '@/components/ui/notice';
import { Refused } from '@/components/ui/refused';
import type { PatientCard } from '@/lib/domain/views/patient-card';
import { InsertTold } from './insert-told';
import { LetterFields } from './letter-fields';
import { useCopy } from './use-copy';
import { useInsert } from './use-insert';
import { useLetter } from './use-letter';
import { useWindows } from './use-windows';
import { WhereTo } from './where-to';

export interface WriteProps {
  card: PatientCard;
  claimKey: string | null;
  /** The tab a side panel stands beside; a frame knows its own. */
  tabId: number | undefined;
  /** The page shows somebody else by now. */
  moved: boolean;
}

/** A letter to the patient on screen: seen whole, changed where needed, then put where it is to go. */
export function WriteForm(props: WriteProps) {
  const { t } = useText();
  const { card, claimKey, tabId, moved } = props;
  const letter = useLetter(card);
  const found = useWindows(tabId);
  const [replaceSubject, setReplace] = useState(false);
  const patientId = card.person.id;
  const whole = useRef<HTMLDivElement>(null);
  const copying = useCopy(patientId, () => whole.current?.querySelector('textarea'));
  const inserting = useInsert({ patientId, claimKey, tabId }, letter.arrived);
  const { form } = letter;
  const empty = form.body.trim() === '';
  const why = moved ? 'moved' : empty ? 'empty' : found.chosen === null ? 'where' : null;
  const insert = (mayGoTo?: string[]) => {
    if (found.chosen && why === null)
      void inserting.insert(found.chosen, form, replaceSubject, mayGoTo).then(found.again);
  };
  const fromKeys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    insert();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Enter does what the button inside does
    <div ref={whole} class="block panel write" onKeyDown={fromKeys} onCopy={copying.byHand}>
      {card.patient.rules.doNotEmail && (
        <Notice kind="warn">
          <span class="private">{t('compose.noEmail', { name: card.person.name })}</span>
        </Notice>
      )}
      <LetterFields letter={letter} assumed={card.patient.language === undefined} />
      {found.chosen?.subject === 'filled' && form.subject.trim() !== '' && (
        <div class="small">
          <p class="muted">{t('compose.subjectKept')}</p>
          <Check checked={replaceSubject} onChange={setReplace}>
            {t('compose.replaceSubject')}
          </Check>
        </div>
      )}
      <div class="rule" />
      {moved ? <Notice kind="warn">{t('error.page-moved-on')}</Notice> : <WhereTo found={found} />}
      <Refused refusal={inserting.refusal ?? copying.refusal} />
      <InsertTold
        answer={inserting.answer}
        name={card.person.name}
        busy={inserting.busy}
        onAnyway={insert}
        onNot={inserting.clear}
      />
      <div class="row wraps">
        <Button
          kind="primary"
          kbd="Ctrl Enter"
          why={why && t(`compose.why.${why}`)}
          busy={inserting.busy}
          onClick={() => insert()}
        >
          {t('compose.insert')}
        </Button>
        {!empty && (
          <Button icon={Copy} onClick={() => copying.copy(form.body)}>
            {t('compose.copy')}
          </Button>
        )}
        {letter.changed && (
          <Button kind="quiet" icon={RotateCcw} onClick={letter.restore}>
            {t('compose.restore')}
          </Button>
        )}
      </div>
    </div>
  );
}
