import { Check } from 'lucide-preact';
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { useClient } from '@/components/hooks/client';
import { useKeys } from '@/components/hooks/use-keys';
import { useText } from '@/components/hooks/use-text';
import { Button } from './button';
import { Icon } from './icon';

interface Toast {
  key: number;
  text: string;
  changeId?: string;
}

export interface ToastMaker {
  /** Something was saved and can be undone. */
  saved(text: string, changeId: string): void;
  say(text: string): void;
}

interface Board extends ToastMaker {
  shown: Toast | null;
  clear(): void;
}

const ToastContext = createContext<Board | null>(null);
const shownFor = 10_000;

/** Keeps the one toast of this page: the next replaces it. */
export function ToastProvider(props: { children: ComponentChildren }) {
  const [shown, setShown] = useState<Toast | null>(null);
  const board = useMemo<Board>(() => {
    let key = 0;
    return {
      shown,
      saved: (text, changeId) => setShown({ key: ++key + performance.now(), text, changeId }),
      say: (text) => setShown({ key: ++key + performance.now(), text }),
      clear: () => setShown(null),
    };
  }, [shown]);
  return <ToastContext.Provider value={board}>{props.children}</ToastContext.Provider>;
}

function useBoard(): Board {
  const board = useContext(ToastContext);
  if (!board) throw new Error('no toasts: wrap the screen in ToastProvider');
  return board;
}

/** Says what was saved, with a way back. */
export function useToast(): ToastMaker {
  return useBoard();
}

/** Where toasts appear: at the bottom of their own column. Ctrl+Z undoes what is shown. */
export function Toasts() {
  const { shown, clear } = useBoard();
  const { undo, busy } = useUndo();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!shown || held) return;
    const timer = setTimeout(clear, shownFor);
    return () => clearTimeout(timer);
  }, [shown?.key, held]);
  useKeys({ 'ctrl+z': undo }, shown?.changeId !== undefined);
  return (
    <div class="toasts" role="status">
      {shown && (
        // biome-ignore lint/a11y/noStaticElementInteractions: resting the pointer or the focus on it only keeps it longer
        <div
          class="toast"
          key={shown.key}
          onMouseEnter={() => setHeld(true)}
          onMouseLeave={() => setHeld(false)}
          onFocusIn={() => setHeld(true)}
          onFocusOut={() => setHeld(false)}
        >
          <Icon of={Check} size="s" />
          <span>{shown.text}</span>
          {shown.changeId && <UndoButton onClick={undo} busy={busy} />}
        </div>
      )}
    </div>
  );
}

function UndoButton(props: { onClick: () => void; busy: boolean }) {
  const { t } = useText();
  return (
    <Button size="small" kbd="Ctrl Z" busy={props.busy} onClick={props.onClick}>
      {t('common.undo')}
    </Button>
  );
}

function useUndo(): { undo: () => void; busy: boolean } {
  const { shown, say } = useBoard();
  const { t } = useText();
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const undo = () => {
    if (!shown?.changeId || busy) return;
    setBusy(true);
    client
      .send('undo', { changeId: shown.changeId })
      .then(
        (answer) => say(answer.ok ? t('common.undone') : t(`error.${answer.error}`)),
        () => say(t('error.unexpected')),
      )
      .finally(() => setBusy(false));
  };
  return { undo, busy };
}
