import { useLayoutEffect, useRef } from 'preact/hooks';

/** Names like `c`, `1`, `Enter`, `alt+g`, `ctrl+z`; `ctrl` is also the Mac's command key. */
export type Bindings = Record<string, () => void>;

interface Layer {
  bindings: Bindings;
}

const layers: Layer[] = [];

/**
 * Binds keys while mounted and `on`; of two that want the same key, the one mounted last gets it. Single keys never
 * fire in a field or while a dialog is open; Escape does in a field, so that it can lead back.
 */
export function useKeys(bindings: Bindings, on = true): void {
  const layer = useRef<Layer>({ bindings });
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
  if (!mayFire(name, event)) return;
  for (const { bindings } of layers.toReversed()) {
    const act = bindings[name];
    if (!act) continue;
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

function mayFire(name: string, event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  const element = target instanceof Element ? target : null;
  const inField =
    element?.closest('input:not([type=checkbox],[type=radio]), textarea, select, [contenteditable]') != null;
  if (name === 'ctrl+z') return !inField;
  if (name.includes('+') && name.length > 1) return true;
  if (document.querySelector('dialog[open]')) return false;
  if (event.repeat && !name.startsWith('Arrow')) return false;
  if (name === 'Escape') return true;
  if (inField) return false;
  const pressable = element?.closest('button, a[href], summary, [role=option]') != null;
  // Space is the tick's own key.
  const ticks = element?.closest('input') != null;
  return !((pressable && (name === 'Enter' || name === ' ')) || (ticks && name === ' '));
}
