import { describe, expect, it } from 'vitest';
import { ClickGuard } from '@/components/sidebar/click-guard';

function seenAndInside(): ClickGuard {
  const guard = new ClickGuard(true);
  guard.seen(true, 1000);
  guard.whole(true, 1000);
  guard.pointer(true, 1000);
  return guard;
}

describe('a click in a framed page', () => {
  it('counts once the frame was seen and the pointer inside long enough', () => {
    expect(seenAndInside().judge('pointer', 1500)).toBe('ok');
    expect(seenAndInside().judge('pointer', 1499)).toBe('early');
  });

  it('does not count while something covers the frame, and begins again afterwards', () => {
    const guard = seenAndInside();
    guard.seen(false, 2000);
    expect(guard.judge('pointer', 9000)).toBe('covered');
    guard.seen(true, 9000);
    expect(guard.judge('pointer', 9100)).toBe('early');
    expect(guard.judge('pointer', 9500)).toBe('ok');
  });

  it('does not count while only a part of the frame is in view, and begins again afterwards', () => {
    const guard = seenAndInside();
    guard.whole(false, 2000);
    expect([guard.judge('pointer', 9000), guard.judge('keyboard', 9000)]).toEqual(['covered', 'covered']);
    guard.whole(true, 9000);
    expect(guard.judge('pointer', 9499)).toBe('early');
    expect(guard.judge('pointer', 9500)).toBe('ok');
  });

  it('does not count when the frame was moved under the pointer just now', () => {
    const guard = seenAndInside();
    guard.pointer(false, 3000);
    expect(guard.judge('pointer', 5000)).toBe('early');
    guard.pointer(true, 5000);
    expect(guard.judge('pointer', 5249)).toBe('early');
    expect(guard.judge('pointer', 5250)).toBe('ok');
  });

  it('needs no pointer from the keyboard, but a frame that is seen', () => {
    const guard = new ClickGuard(true);
    expect(guard.judge('keyboard', 9000)).toBe('covered');
    guard.whole(true, 9000);
    guard.seen(true, 9000);
    expect(guard.judge('keyboard', 9500)).toBe('ok');
  });

  it('never counts where the browser cannot tell', () => {
    const guard = new ClickGuard(false);
    guard.seen(true, 0);
    guard.whole(true, 0);
    guard.pointer(true, 0);
    expect(guard.judge('pointer', 9000)).toBe('unable');
    expect(guard.judge('keyboard', 9000)).toBe('unable');
  });
});
