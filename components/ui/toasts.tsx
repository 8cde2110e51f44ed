import { Check } from 'lucide-preact';
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { useClient } from '@/components/hooks/client';
import { useKeys } from '@/components/hooks/use-keys';
import { useText } from '@/components/hooks/use-text';
import type { Answer } from '@/lib/domain/answer';
import { Button } from './button';
import { Icon } from './icon';

interface Toast {
  key: number;
  text: string;
  undo?: Undo;
}

type Undo = () => Promise<Answer<unknown>>;

export interface ToastMaker {
  /** Something was saved and can be undone. */
  saved(text: string, changeId: string): void;
  /** Something was done that a command of its own takes back. `undo` is called in the click. */
  undoable(text: string, undo: Undo): void;
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
  const client = useClient();
  const [shown, setShown] = useState<Toast | null>(null);
  const made = useMemo<Board>(() => {
    let key = 0;
    const board: Board = {
      shown,
      saved: (text, changeId) => board.undoable(text, () => client.send('undo', { changeId })),
      undoable: (text, undo) => setShown({ key: ++key + performance.now(), text, undo }),
      say: (text) => setShown({ key: ++key + performance.now(), text }),
      clear: () => setShown(null),
    };
    return board;
  }, [shown, client]);
  return <ToastContext.Provider value={made}>{props.children}</ToastContext.Provider>;
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
  useKeys({ 'ctrl+z': undo }, shown?.undo !== undefined);
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
          {shown.undo && <UndoButton onClick={undo} busy={busy} />}
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
  const [busy, setBusy] = useState(false);
  const undo = () => {
    if (!shown?.undo || busy) return;
    setBusy(true);
    shown
      .undo()
      .then(
        (answer) => say(answer.ok ? t('common.undone') : t(`error.${answer.error}`)),
        () => say(t('error.unexpected')),
      )
      .finally(() => setBusy(false));
  };
  return { undo, busy };
}
