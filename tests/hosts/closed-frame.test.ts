import { expect, it } from 'vitest';
import { closedFrameOrigin } from '@/lib/hosts/pick/closed-frame';

function frame(src: string, inner: Document | null = null): Element {
  const element = document.createElement('iframe');
  element.setAttribute('src', src);
  Object.defineProperty(element, 'contentDocument', { value: inner });
  return element;
}

it('a frame that cannot be looked into is known by its site', () => {
  expect(closedFrameOrigin(frame('https://inner.example/chart/7?x=1'))).toBe('https://inner.example');
});

it.each([
  ['one that can', frame('/chart', document)],
  ['one without an address', frame('about:blank')],
  ['one of another program', frame('chrome-extension://abc/sidebar.html')],
  ['what is no frame', document.createElement('div')],
  ['nothing', null],
])('%s is none', (_what, element) => {
  expect(closedFrameOrigin(element)).toBeUndefined();
});
