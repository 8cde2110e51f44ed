import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { DialogContext, topDialog } from './open-dialogs';

/**
 * Names like `c`, `1`, `Enter`, `alt+g`, `ctrl+z`; `ctrl` is also the Mac's command key. `shift+a` is only for letters
 * that mean something else without it.
 */
export type Bindings = Record<string, () => void>;

interface Layer {
  bindings: Bindings;
  /** The dialog it stands in; null: the page itself. */
  dialog: object | null;
}

const layers: Layer[] = [];

/** Nobody sees who stands there now and presses a key on purpose within so many milliseconds. */
const quietFor = 500;
let quietSince = Number.NEGATIVE_INFINITY;

/** What the keys act on was exchanged under the user's hands: single keys rest for a moment. */
export function quietKeys(): void {
  // By the clock of the events themselves: a key may have been pressed before and be heard only now.
  quietSince = new Event('quiet').timeStamp;
}

export function wakeKeys(): void {
  quietSince = Number.NEGATIVE_INFINITY;
}

/**
 * Binds keys while mounted and `on`; of two that want the same key, the one mounted last gets it. Single keys never
 * fire in a field, and while a dialog is open only those that stand in it do; Escape does in a field, so that it can
 * lead back.
 */
export function useKeys(bindings: Bindings, on = true): void {
  const dialog = useContext(DialogContext);
  const layer = useRef<Layer>({ bindings, dialog });
  layer.current.bindings = bindings;
  // Before the paint: who sees a key cap may press the key.
  useLayoutEffect(() => {
    if (!on) return;
    const mine = layer.current;
    if (layers.length === 0) document.addEventListener('keydown', hear);
    layers.push(mine);
    return () => {
      layers.splice(layers.indexOf(mine), 1);
      if (layers.length === 0) document.removeEventListener('keydown', hear);
    };
  }, [on]);
}

function hear(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const name = nameOf(event);
  if (!mayFire(name, event) || isQuiet(name, event)) return;
  const shifted = event.shiftKey && /^[a-z]$/.test(name) ? `shift+${name}` : name;
  const top = topDialog();
  for (const { bindings, dialog } of layers.toReversed()) {
    const act = bindings[shifted] ?? bindings[name];
    if (!act || (dialog !== top && !isModified(name))) continue;
    event.preventDefault();
    act();
    return;
  }
}

function nameOf(event: KeyboardEvent): string {
  const { ctrlKey, metaKey, altKey } = event;
  const letter = event.code.startsWith('Key') ? event.code.slice(3).toLowerCase() : event.key;
  const typed = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  // Alt makes other characters of the letters on a Mac; the key's place still tells.
  const key = altKey && !/^[a-z0-9]$/.test(typed) ? letter : typed;
  return `${ctrlKey || metaKey ? 'ctrl+' : ''}${altKey ? 'alt+' : ''}${key}`;
}

function isModified(name: string): boolean {
  return name.includes('+') && name.length > 1;
}

function isQuiet(name: string, event: KeyboardEvent): boolean {
  return !isModified(name) && event.timeStamp - quietSince < quietFor;
}

function mayFire(name: string, event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  const element = target instanceof Element ? target : null;
  const inField =
    element?.closest('input:not([type=checkbox],[type=radio]), textarea, select, [contenteditable]') != null;
  if (name === 'ctrl+z') return !inField;
  if (isModified(name)) return true;
  if (event.repeat && !name.startsWith('Arrow')) return false;
  if (name === 'Escape') return true;
  if (inField) return false;
  const pressable = element?.closest('button, a[href], summary, [role=option]') != null;
  // Space is the tick's own key.
  const ticks = element?.closest('input') != null;
  return !((pressable && (name === 'Enter' || name === ' ')) || (ticks && name === ' '));
}
