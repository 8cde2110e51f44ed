import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DialogContext, useOpenDialog } from '@/components/hooks/open-dialogs';
import { useKeys } from '@/components/hooks/use-keys';

const roots: HTMLElement[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) render(null, root);
  document.body.replaceChildren();
});

function newRoot(): HTMLElement {
  const root = document.createElement('div');
  document.body.append(root);
  roots.push(root);
  return root;
}

function Bound(props: { keys: Record<string, () => void>; on?: boolean }) {
  useKeys(props.keys, props.on);
  return null;
}

function Over(props: { keys: Record<string, () => void> }) {
  const me = useOpenDialog();
  return (
    <DialogContext.Provider value={me}>
      <Bound keys={props.keys} />
    </DialogContext.Provider>
  );
}

async function over(keys: Record<string, () => void>): Promise<HTMLElement> {
  const root = newRoot();
  await act(() => render(<Over keys={keys} />, root));
  return root;
}

async function bound(keys: Record<string, () => void>, on = true): Promise<void> {
  const root = newRoot();
  await act(() => render(<Bound keys={keys} on={on} />, root));
}

function press(key: string, more: KeyboardEventInit = {}, on: Element = document.body): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...more });
  on.dispatchEvent(event);
  return event;
}

function field(): HTMLInputElement {
  const input = document.createElement('input');
  document.body.append(input);
  return input;
}

describe('keys', () => {
  it('fire by name, with modifiers, whatever the case', async () => {
    const act = { c: vi.fn(), 'alt+g': vi.fn(), 'ctrl+z': vi.fn(), '?': vi.fn() };
    await bound(act);
    press('C', { shiftKey: true });
    press('g', { altKey: true });
    press('z', { metaKey: true });
    press('?', { shiftKey: true });
    expect(Object.values(act).map((one) => one.mock.calls.length)).toEqual([1, 1, 1, 1]);
  });

  it('of alt are known by their place where the keyboard makes other characters', async () => {
    const blur = vi.fn();
    await bound({ 'alt+b': blur });
    press('∫', { altKey: true, code: 'KeyB' });
    expect(blur).toHaveBeenCalledOnce();
  });

  it('never fire for a letter with a modifier that was not asked for', async () => {
    const call = vi.fn();
    await bound({ c: call });
    press('c', { ctrlKey: true });
    press('c', { altKey: true });
    expect(call).not.toHaveBeenCalled();
  });

  it('stay silent in a field, but for Escape and modified keys', async () => {
    const act = { c: vi.fn(), '1': vi.fn(), Escape: vi.fn(), 'alt+l': vi.fn(), 'ctrl+z': vi.fn() };
    await bound(act);
    const input = field();
    for (const key of ['c', '1', 'Escape']) press(key, {}, input);
    press('l', { altKey: true }, input);
    press('z', { ctrlKey: true }, input);
    expect(
      Object.entries(act)
        .filter(([, one]) => one.mock.calls.length > 0)
        .map(([key]) => key),
    ).toEqual(['Escape', 'alt+l']);
  });

  it('leave Enter to the button that has the focus', async () => {
    const enter = vi.fn();
    await bound({ Enter: enter });
    const button = document.createElement('button');
    document.body.append(button);
    press('Enter', {}, button);
    expect(enter).not.toHaveBeenCalled();
    press('Enter');
    expect(enter).toHaveBeenCalledOnce();
  });

  it('leave the space bar to the tick that has the focus, and no other key', async () => {
    const act = { ' ': vi.fn(), Enter: vi.fn() };
    await bound(act);
    const tick = field();
    tick.type = 'checkbox';
    expect(press(' ', {}, tick).defaultPrevented).toBe(false);
    press('Enter', {}, tick);
    expect([act[' '], act.Enter].map((one) => one.mock.calls.length)).toEqual([0, 1]);
  });

  it('are held back by an open dialog, but not those that work everywhere', async () => {
    const act = { c: vi.fn(), 'alt+l': vi.fn() };
    await bound(act);
    const dialog = document.createElement('dialog');
    dialog.setAttribute('open', '');
    document.body.append(dialog);
    press('c');
    press('l', { altKey: true });
    expect([act.c.mock.calls.length, act['alt+l'].mock.calls.length]).toEqual([0, 1]);
  });

  it('work in the topmost dialog, and again in the one below when that is gone', async () => {
    const [page, first, second] = [vi.fn(), vi.fn(), vi.fn()];
    await bound({ a: page });
    await over({ a: first });
    const top = await over({ a: second });
    press('a');
    await act(() => render(null, top));
    press('a');
    expect([page, first, second].map((one) => one.mock.calls.length)).toEqual([0, 1, 1]);
  });

  it('sleep in a field of a dialog too', async () => {
    const accept = vi.fn();
    await over({ a: accept });
    press('a', {}, field());
    expect(accept).not.toHaveBeenCalled();
  });

  it('tell a letter with Shift apart only where somebody asked for it', async () => {
    const keys = { a: vi.fn(), 'shift+a': vi.fn(), d: vi.fn() };
    await bound(keys);
    press('A', { shiftKey: true });
    press('D', { shiftKey: true });
    press('a');
    expect(Object.values(keys).map((one) => one.mock.calls.length)).toEqual([1, 1, 1]);
    press('A', { shiftKey: true }, field());
    expect(keys['shift+a']).toHaveBeenCalledOnce();
  });

  it('go to the screen that was mounted last, and to nobody when it is off', async () => {
    const below = vi.fn();
    const above = vi.fn();
    const off = vi.fn();
    await bound({ c: below });
    await bound({ c: above });
    await bound({ c: off }, false);
    expect(press('c').defaultPrevented).toBe(true);
    expect([below, above, off].map((one) => one.mock.calls.length)).toEqual([0, 1, 0]);
  });
});
