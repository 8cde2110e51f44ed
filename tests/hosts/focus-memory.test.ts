import { afterEach, expect, test } from 'vitest';
import { rememberFocus } from '@/entrypoints/page.content/focus-memory';

const stop = new AbortController();
afterEach(() => document.body.replaceChildren());

function field(): HTMLInputElement {
  const input = document.createElement('input');
  document.body.append(input);
  return input;
}

test('the cursor a page placed before the script came is given back', () => {
  const early = field();
  const ours = field();
  early.focus();
  const memory = rememberFocus(document, window, (element) => element === ours, stop.signal);
  ours.focus();
  memory.giveBack();
  expect(document.activeElement).toBe(early);
});

test('the last element of the page is given back, never one of ours', () => {
  const first = field();
  const second = field();
  const ours = field();
  const memory = rememberFocus(document, window, (element) => element === ours, stop.signal);
  first.focus();
  second.focus();
  ours.focus();
  memory.giveBack();
  expect(document.activeElement).toBe(second);
});

test('an element that is gone is not looked for', () => {
  const gone = field();
  const ours = field();
  const memory = rememberFocus(document, window, (element) => element === ours, stop.signal);
  gone.focus();
  ours.focus();
  gone.remove();
  memory.giveBack();
  expect(document.activeElement).toBe(document.body);
});
