import { beforeEach, describe, expect, it } from 'vitest';
import { Timeline } from '../e2e/walk/timeline.ts';

let line: Timeline;
const page = (at: number, ...parts: string[]) => line.notePage({ at, parts });
const panel = (at: number, born: number, ...parts: string[]) => line.notePanel({ at, born, parts });

beforeEach(() => {
  line = new Timeline();
});

/** The judge of the wrong-patient walk must itself be able to say no. */
describe('a display is right', () => {
  it('while its person stands on the page, and just after', () => {
    page(1_000, 'ana');
    panel(1_050, 900, 'ana');
    page(2_000, 'leo');
    panel(2_100, 900, 'leo');
    page(3_000);
    panel(3_020, 900);
    expect(line.wrongDisplays()).toEqual([]);
    expect(line.displays).toBe(2);
  });

  it('when the page has moved on while the name was on its way', () => {
    page(1_000, 'ana');
    page(1_100);
    panel(1_120, 900);
    panel(1_150, 900, 'ana');
    expect(line.wrongDisplays()).toEqual([]);
  });

  it('when the page’s word comes later than the panel’s', () => {
    page(3_000);
    panel(2_050, 900, 'ana');
    page(2_000, 'ana');
    expect(line.wrongDisplays()).toEqual([]);
  });
});

describe('a display is wrong', () => {
  const wrongs = () => line.wrongDisplays().length;

  it('when its person never stood there', () => {
    page(1_000, 'ana');
    panel(1_050, 900, 'leo');
    expect(wrongs()).toBe(1);
  });

  it('when its person has been gone too long', () => {
    page(1_000, 'ana');
    page(2_000);
    panel(2_500, 900, 'ana');
    expect(wrongs()).toBe(1);
  });

  it('when an older one comes back after a newer one', () => {
    page(1_000, 'ana');
    panel(1_020, 900, 'ana');
    page(1_100, 'leo');
    panel(1_120, 900, 'leo');
    panel(1_140, 900, 'ana');
    expect(wrongs()).toBe(1);
  });

  it('when a panel names whom only the page before its own showed', () => {
    page(1_000, 'ana');
    page(1_100);
    panel(1_300, 1_250, 'ana');
    expect(wrongs()).toBe(1);
  });

  it('when it names one more than the page', () => {
    page(1_000, 'ana');
    panel(1_050, 900, 'ana', 'leo');
    expect(wrongs()).toBe(1);
  });
});
