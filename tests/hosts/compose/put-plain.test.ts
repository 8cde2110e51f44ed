import { beforeEach, expect, it, vi } from 'vitest';
import { composePage } from '@/lib/hosts/compose/compose-page';
import '../host-page';

beforeEach(() => {
  Element.prototype.getBoundingClientRect = () => ({ width: 400, height: 400 }) as DOMRect;
});

/** What jsdom lacks: types at the cursor as a browser would, as far as there is room; `undo` is only noted. */
function typingPage(area: string, typed = (text: string) => text) {
  document.body.innerHTML = `<form><input name="to" value="a@x.test"><input name="subject"><textarea name="message" ${area}</textarea></form>`;
  const undo = vi.fn(() => true);
  document.execCommand = (command, _ui, text = '') => {
    if (command === 'undo') return undo();
    const field = document.activeElement as HTMLTextAreaElement;
    const { selectionStart, selectionEnd, value, maxLength } = field;
    const room = maxLength < 0 ? text.length : maxLength - value.length + selectionEnd - selectionStart;
    field.value = value.slice(0, selectionStart) + typed(text).slice(0, room) + value.slice(selectionEnd);
    return true;
  };
  const compose = composePage({ document, window: window as never });
  const [place] = compose.describe();
  const order = { id: place?.id ?? '', to: ['a@x.test'], subject: 'Hello', replaceSubject: false };
  const written = () => document.querySelector('textarea')?.value;
  return { undo, written, insert: (text: string) => compose.insert({ ...order, text }) };
}

it('a text that is taken as it is stands there whole', async () => {
  const { insert, written } = typingPage('>quoted');
  expect(await insert('Dear Ana')).toEqual({ kind: 'inserted', subject: 'set', exact: true });
  expect(written()).toContain('Dear Ana');
});

it.each([
  ['takes a part only', 'maxlength="5">', undefined, 'Dear '],
  ['writes it in its own way', '>', (text: string) => text.replace('Ana', 'ANA'), 'Dear ANA'],
])('a field that %s says so, and nothing is taken back', async (_what, area, typed, stands) => {
  const { insert, written, undo } = typingPage(area, typed);
  expect(await insert('Dear Ana')).toEqual({ kind: 'inserted', subject: 'set', exact: false });
  expect(written()).toBe(stands);
  expect(undo).not.toHaveBeenCalled();
});

it('a field that takes nothing gives the subject back', async () => {
  const { insert, undo } = typingPage('>', (text) => (text === 'Hello' ? text : ''));
  expect(await insert('Dear Ana')).toEqual({ kind: 'not-taken' });
  expect(undo).toHaveBeenCalledTimes(1);
});
