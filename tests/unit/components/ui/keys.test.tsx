import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useKeys } from '@/components/hooks/use-keys';

afterEach(() => {
  render(null, document.body);
  document.body.replaceChildren();
});

function Bound(props: { keys: Record<string, () => void>; on?: boolean }) {
  useKeys(props.keys, props.on);
  return null;
}

async function bound(keys: Record<string, () => void>, on = true): Promise<void> {
  const root = document.createElement('div');
  document.body.append(root);
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
