import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useText } from '@/components/hooks/use-text';
import { IconButton } from './button';

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
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // The cross comes first in the page, but the first thing to do is in the body.
    shown?.querySelector<HTMLElement>('.dialog-body :is(input, select, textarea, button, a[href])')?.focus();
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
      <div class="dialog-body">{props.children}</div>
      {props.actions && <footer class="row">{props.actions}</footer>}
    </dialog>
  );
}
