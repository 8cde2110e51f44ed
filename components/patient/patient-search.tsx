import './patient.css';
import { Search } from 'lucide-preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useKeys } from '@/components/hooks/use-keys';
import { useText } from '@/components/hooks/use-text';
import { Icon } from '@/components/ui/icon';
import { Kbd } from '@/components/ui/kbd';
import { Unread } from '@/components/ui/unread';
import type { Id } from '@/lib/domain/records/base';
import type { PersonLine } from '@/lib/domain/views/common';
import { HitList } from './hit-list';
import { useSearch } from './use-search';

/** Finds people by name with typos, chart number, or the last digits of a telephone number. */
export function PatientSearch(props: {
  onOpen: (id: Id, person: PersonLine) => void;
  placeholder?: string;
  /** The key `/` leads here. */
  slash?: boolean;
  /** It was asked for just now: typing goes here at once. */
  focused?: boolean;
}) {
  const { t } = useText();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const found = useSearch(text);
  useEffect(() => setAt(0), [found.hits]);
  useEffect(() => {
    if (props.focused) input.current?.focus();
  }, []);
  useKeys({ '/': () => input.current?.focus() }, props.slash ?? true);
  const open = (person: PersonLine) => {
    setText('');
    props.onOpen(person.id, person);
  };
  const keys = (event: KeyboardEvent) => {
    const hit = found.hits[at];
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, found.hits.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter' && hit) open(hit.person);
    else if (event.key === 'Escape' && text !== '') setText('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const shown = text.trim() !== '' && found.done;
  const current = found.hits[at];
  return (
    <div class="patient-finder">
      <label class="search">
        <Icon of={Search} />
        <span class="sr">{t('patient.search.label')}</span>
        <input
          ref={input}
          class="input"
          role="combobox"
          aria-expanded={shown && found.hits.length > 0}
          aria-controls={id}
          aria-activedescendant={current ? `${id}-${current.person.id}` : undefined}
          value={text}
          placeholder={props.placeholder ?? t('patient.search.hint')}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={keys}
        />
        <Kbd>/</Kbd>
      </label>
      <Unread of={found} />
      <p class="sr" role="status">
        {shown && t('patient.search.found', { n: found.total })}
      </p>
      {shown && found.hits.length === 0 && <p class="small muted">{t('patient.search.none', { text: text.trim() })}</p>}
      {shown && found.hits.length > 0 && (
        <HitList id={id} hits={found.hits} total={found.total} at={at} onOpen={open} />
      )}
    </div>
  );
}
