import { EyeOff, Lock, Plus, Search } from 'lucide-preact';
import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { useText } from '@/components/hooks/use-text';
import { useSessionActs } from '@/components/session/use-global-keys';
import { useSession } from '@/components/session/use-session';
import { IconButton } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Kbd } from '@/components/ui/kbd';
import type { Here } from './row-words';

/** Day and time, the three switches, and the field that finds anybody. */
export function PopupHead(props: {
  here: Here;
  text: string;
  onText: (text: string) => void;
  onAdd: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  fieldRef: Ref<HTMLInputElement>;
}) {
  const { t, format } = useText();
  const { prefs } = useSession();
  const acts = useSessionActs();
  const { here, text } = props;
  return (
    <header class="pop-top">
      <div class="row">
        <h1 class="num">{format.day(here.today)}</h1>
        <span class="small muted num">{format.clock(here.now, here.zone)}</span>
        <span class="push" />
        <IconButton of={Plus} label={t('today.add')} kbd="N" onClick={props.onAdd} />
        <IconButton of={EyeOff} label={t('session.blur')} kbd="Alt+B" pressed={prefs.blur} onClick={acts.toggleBlur} />
        <IconButton of={Lock} label={t('session.lock')} kbd="Alt+L" onClick={acts.lockOrUnlock} />
      </div>
      <SearchField {...props} cap={text ? 'Esc' : '/'} />
    </header>
  );
}

function SearchField(props: {
  text: string;
  onText: (text: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  fieldRef: Ref<HTMLInputElement>;
  cap: string;
}) {
  const { t } = useText();
  const id = useId();
  return (
    <div class="search">
      <Icon of={Search} />
      <label for={id} class="sr">
        {t('today.find')}
      </label>
      <input
        id={id}
        class="input"
        ref={props.fieldRef}
        autocomplete="off"
        spellcheck={false}
        placeholder={t('today.findHint')}
        value={props.text}
        onInput={(event) => props.onText(event.currentTarget.value)}
        onKeyDown={props.onKeyDown}
      />
      <Kbd>{props.cap}</Kbd>
    </div>
  );
}
