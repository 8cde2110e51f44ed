import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useId, useRef } from 'preact/hooks';
import { DialogNote } from '@/components/hooks/dialog-note';
import { DialogContext, useOpenDialog } from '@/components/hooks/open-dialogs';
import { useText } from '@/components/hooks/use-text';
import { useWriting } from '@/components/hooks/use-writing';
import { IconButton } from './button';

const focusable = '.dialog-body :is(input, select, textarea, button, a[href])';

/** A modal window while mounted. Escape and the cross close it; the browser keeps focus inside and gives it back. */
export function Dialog(props: {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
  /** Buttons at the bottom. */
  actions?: ComponentChildren;
  wide?: boolean;
}) {
  const { t } = useText();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const me = useOpenDialog();
  const note = useContext(DialogNote);
  // Whoever has a window open is in the middle of something, typed or not: it is never exchanged under them.
  useWriting(true);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // The cross comes first in the page, but the first thing to do is in the body.
    const first = shown?.querySelector<HTMLElement>('[data-first]');
    (first ?? shown?.querySelector<HTMLElement>(focusable))?.focus();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={props.wide ? 'dialog wide' : 'dialog'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
    >
      <header class="row">
        <h2 id={id}>{props.title}</h2>
        <span class="push" />
        <IconButton of={X} label={t('common.close')} kbd="Esc" onClick={props.onClose} />
      </header>
      <DialogContext.Provider value={me}>
        {note && <div class="dialog-note">{note}</div>}
        <div class="dialog-body">{props.children}</div>
        {props.actions && <footer class="row">{props.actions}</footer>}
      </DialogContext.Provider>
    </dialog>
  );
}
