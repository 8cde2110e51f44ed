import { describe, expect, it } from 'vitest';
import { ClickGuard } from '@/components/sidebar/click-guard';

function seenAndInside(): ClickGuard {
  const guard = new ClickGuard(true);
  guard.note('whole', true, 1000);
  guard.note('legible', true, 1000);
  guard.watched(1000);
  guard.note('clear', true, 1000);
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
    guard.note('clear', false, 2000);
    expect(guard.judge('pointer', 9000)).toBe('covered');
    guard.note('clear', true, 9000);
    expect(guard.judge('pointer', 9100)).toBe('early');
    expect(guard.judge('pointer', 9500)).toBe('ok');
  });

  it.each(['whole', 'legible'] as const)(
    'does not count while the frame is not %s, and begins again afterwards',
    (what) => {
      const guard = seenAndInside();
      guard.note(what, false, 2000);
      const why = what === 'whole' ? 'covered' : 'small';
      expect([guard.judge('pointer', 9000), guard.judge('keyboard', 9000)]).toEqual([why, why]);
      guard.note(what, true, 9000);
      expect(guard.judge('pointer', 9499)).toBe('early');
      expect(guard.judge('pointer', 9500)).toBe('ok');
    },
  );

  it('believes the keyboard by the last glance, and a pointer only once it is watched again', () => {
    const guard = seenAndInside();
    guard.pointer(false, 2000);
    guard.watched(null);
    guard.note('clear', true, 3000);
    guard.pointer(true, 5000);
    expect([guard.judge('keyboard', 5250), guard.judge('pointer', 5250)]).toEqual(['ok', 'early']);
    guard.watched(5000);
    expect(guard.judge('pointer', 5250)).toBe('early');
    guard.note('clear', true, 5150);
    expect(guard.judge('pointer', 5299)).toBe('early');
    expect(guard.judge('pointer', 5300)).toBe('ok');
  });

  it('takes an answer that came late for a frame that was uncovered just then', () => {
    const guard = seenAndInside();
    guard.watched(5000);
    guard.note('clear', true, 5151);
    expect(guard.judge('pointer', 5650)).toBe('early');
    expect(guard.judge('pointer', 5651)).toBe('ok');
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
    guard.note('legible', true, 9000);
    expect(guard.judge('keyboard', 9000)).toBe('covered');
    for (const what of ['clear', 'whole', 'legible'] as const) guard.note(what, true, 9000);
    expect(guard.judge('keyboard', 9499)).toBe('early');
    expect(guard.judge('keyboard', 9500)).toBe('ok');
  });

  it('never counts where the browser cannot tell', () => {
    const guard = new ClickGuard(false);
    for (const what of ['clear', 'whole', 'legible'] as const) guard.note(what, true, 0);
    guard.watched(0);
    guard.pointer(true, 0);
    expect(guard.judge('pointer', 9000)).toBe('unable');
    expect(guard.judge('keyboard', 9000)).toBe('unable');
  });
});
