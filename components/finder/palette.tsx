import './finder.css';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useText } from '@/components/hooks/use-text';
import { useSessionActs } from '@/components/session/use-global-keys';
import { useHits } from '@/components/today/popup-search';
import { useRowChoice } from '@/components/today/use-row-choice';
import { Dialog } from '@/components/ui/dialog';
import { Icon } from '@/components/ui/icon';
import { Unread } from '@/components/ui/unread';
import { actionEntries, type Entry, type Finds, fitting, personEntries } from './palette-entries';

/** Find anyone, do anything: people by name, chart number or the end of a telephone number, and every action. */
export function Palette(props: { finds: Finds; onClose: () => void }) {
  const text = useText();
  const { t } = text;
  const id = useId();
  const acts = useSessionActs();
  const [typed, setTyped] = useState('');
  const found = useHits(typed.trim());
  const hits = found.kind === 'ready' ? found.value.hits : [];
  const people = typed.trim() === '' ? [] : personEntries(hits, text, props.finds);
  const actions = fitting(actionEntries(text, acts, props.finds), typed);
  const entries = [...people, ...actions];
  const choice = useRowChoice(entries, (entry) => entry.id);
  const run = (entry: Entry) => {
    props.onClose();
    entry.act();
  };
  const keyDown = (event: KeyboardEvent) => {
    const by = ({ ArrowDown: 1, ArrowUp: -1 } as const)[event.key];
    if (by) choice.move(by);
    else if (event.key === 'Enter' && choice.current) run(choice.current);
    else return;
    event.preventDefault();
  };
  const optionId = (entry: Entry) => `${id}-${entry.id}`;
  return (
    <Dialog title={t('desk.palette')} onClose={props.onClose} wide>
      <PaletteField
        value={typed}
        onInput={setTyped}
        onKeyDown={keyDown}
        listId={id}
        activeId={choice.current ? optionId(choice.current) : undefined}
      />
      <div id={id} role="listbox" aria-label={t('desk.palette')} class="palette">
        {entries.map((entry, place) => (
          <Option
            key={entry.id}
            id={optionId(entry)}
            entry={entry}
            opens={entries[place - 1]?.group === entry.group ? null : t(`desk.${entry.group}`)}
            current={entry === choice.current}
            onRun={() => run(entry)}
          />
        ))}
      </div>
      <Unread of={found} />
      <p class="small muted" role="status">
        {entries.length === 0 && t('desk.nothing')}
      </p>
    </Dialog>
  );
}

function PaletteField(props: {
  value: string;
  onInput: (value: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  listId: string;
  activeId: string | undefined;
}) {
  const { t } = useText();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <input
      ref={field}
      class="input"
      autocomplete="off"
      spellcheck={false}
      role="combobox"
      aria-label={t('desk.find')}
      aria-expanded="true"
      aria-controls={props.listId}
      aria-activedescendant={props.activeId}
      placeholder={t('today.findHint')}
      value={props.value}
      onInput={(event) => props.onInput(event.currentTarget.value)}
      onKeyDown={props.onKeyDown}
    />
  );
}

function Option(props: { id: string; entry: Entry; opens: string | null; current: boolean; onRun: () => void }) {
  const { entry, current } = props;
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (current) line.current?.scrollIntoView?.({ block: 'nearest' });
  }, [current]);
  return (
    <>
      {props.opens && (
        <p class="label" role="presentation">
          {props.opens}
        </p>
      )}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the combobox keeps the focus and names the active option */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the combobox */}
      <div ref={line} id={props.id} role="option" aria-selected={current} class="option" onClick={props.onRun}>
        <Icon of={entry.icon} />
        <span class={entry.isPrivate ? 'private' : undefined}>{entry.label}</span>
        {entry.note && <span class={`small muted push${entry.isPrivate ? ' private' : ''}`}>{entry.note}</span>}
      </div>
    </>
  );
}
