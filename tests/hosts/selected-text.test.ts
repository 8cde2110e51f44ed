import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { selectedText } from '@/lib/platform/selected-text';

interface FakeFrame {
  innerWidth?: number;
  innerHeight?: number;
  parent?: unknown;
  frameElement?: { checkVisibility: () => boolean } | null;
}

const top = { innerWidth: 1200, innerHeight: 800, frameElement: null, parent: {} };
top.parent = top;
const shownFrame = { checkVisibility: () => true };
const foldedFrame = { checkVisibility: () => false };

function inFrame(frame: FakeFrame): void {
  vi.stubGlobal('window', { innerWidth: 600, innerHeight: 400, parent: top, frameElement: shownFrame, ...frame });
}

beforeEach(() => {
  document.body.innerHTML = '<p>Thank you. <b>Call me</b> tomorrow at 3.</p><input value="secret">';
  getSelection()?.selectAllChildren(document.querySelector('p') ?? document.body);
  inFrame({});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  getSelection()?.removeAllRanges();
});

test('is what is selected, cut off where it is long', () => {
  expect(selectedText(2000)).toBe('Thank you. Call me tomorrow at 3.');
  expect(selectedText(9)).toBe('Thank you');
});

test('is nothing without a selection', () => {
  getSelection()?.removeAllRanges();
  expect(selectedText(2000)).toBe('');
});

test('is never what somebody types', () => {
  document.querySelector('input')?.focus();
  expect(selectedText(2000)).toBe('');
});

test.each<[string, FakeFrame]>([
  ['without size', { innerWidth: 0, innerHeight: 0 }],
  ['that is folded away', { frameElement: foldedFrame }],
  [
    'inside one that is folded away',
    { parent: { innerWidth: 800, innerHeight: 600, parent: top, frameElement: foldedFrame } },
  ],
])('is nothing in a frame %s', (_, frame) => {
  inFrame(frame);
  expect(selectedText(2000)).toBe('');
});

test('counts in a frame of another origin, which cannot look at what is around it', () => {
  const foreign = {
    get innerWidth(): number {
      throw new DOMException('blocked', 'SecurityError');
    },
  };
  inFrame({ parent: foreign, frameElement: null });
  expect(selectedText(2000)).toContain('Call me');
});

test('is nothing in a tab that is not in front', () => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  expect(selectedText(2000)).toBe('');
});
