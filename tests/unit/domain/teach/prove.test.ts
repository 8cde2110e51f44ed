import { describe, expect, it } from 'vitest';
import type { Recipe } from '@/lib/domain/records/recipe';
import { again, confirmed, heard, misread } from '@/lib/domain/teach/prove';
import type { TaughtValues, TeachSession, TrialLook } from '@/lib/domain/teach/session';
import { begin } from '@/lib/domain/teach/steps';
import { origin, taught, today } from './picks';

const elena: TaughtValues = { fullName: 'Elena Ruvaldi', chart: 'K-20417' };
const tomas: TaughtValues = { fullName: 'Tomas Brenkov', chart: 'K-30688' };
const waiting: TeachSession = {
  ...begin(7, origin),
  phase: 'other',
  picks: [taught('fullName', 'Elena Ruvaldi'), taught('chart', 'K-20417'), taught('phone', '(303) 555-0142')],
  trialId: 't-1',
  proof: { first: 'taught', pages: ['chart-elena'], frames: 2 },
};
const look = (more: Partial<TrialLook>): TrialLook => ({
  values: null,
  expects: true,
  top: true,
  frames: 2,
  page: 'other',
  ...more,
});
const list = look({ expects: false });
const hear = (session: TeachSession, ...looks: TrialLook[]) =>
  looks.reduce((now, one) => heard(now, one, today), session);
const rightly = (session: TeachSession) => confirmed(session) ?? session;

describe('a recipe on trial', () => {
  it('asks about whoever it reads but the patient it was taught on', () => {
    expect(hear(waiting, look({ values: elena }))).toMatchObject({ phase: 'other' });
    expect(hear(waiting, look({ values: tomas }))).toMatchObject({ phase: 'check', second: tomas });
    // The phone alone makes nobody another patient, a chart number does.
    expect(hear(waiting, look({ values: { ...elena, phone: '+13035550199' } })).phase).toBe('other');
    expect(hear(waiting, look({ values: { ...elena, chart: 'K-1' } })).phase).toBe('check');
  });

  it('asks no more once that patient has left the screen', () => {
    const left = hear(waiting, look({ values: tomas }), look({}));
    expect(left).toMatchObject({ phase: 'other' });
    expect(left.second).toBeUndefined();
  });

  it('is not heard while clicks are waited for, nor once it is believed', () => {
    for (const phase of ['picking', 'done'] as const) {
      const session: TeachSession = { ...waiting, phase };
      expect(hear(session, list, look({ values: tomas }))).toBe(session);
    }
  });
});

describe('a page without a patient', () => {
  it('is one on which nobody is looked for, and nobody read', () => {
    expect(hear(waiting, list).proof?.blank).toBe('other');
  });

  it.each([
    ['the address is that of a patient', { expects: true }],
    ['somebody is read', { values: tomas }],
    ['the page has not spoken, or was too slow to be read', { top: false }],
    ['a frame has not spoken yet', { frames: 1 }],
    ['it is the page that was taught', { page: 'chart-elena' }],
  ])('is none while %s', (_why, more) => {
    expect(hear(waiting, { ...list, ...more }).proof?.blank).toBeUndefined();
  });

  it('is none before the recipe is on trial', () => {
    const { proof: _, ...early } = waiting;
    expect(hear(early, list).proof?.blank).toBeUndefined();
  });

  it('is none before the page that was taught has been read whole, and with fewer frames than that', () => {
    const { frames: _, ...proof } = waiting.proof ?? {};
    const early: TeachSession = { ...waiting, proof };
    const seen = hear(early, list);
    expect(seen.proof).toMatchObject({ maybe: { page: 'other', frames: 2 } });
    expect(seen.proof?.blank).toBeUndefined();
    // Known afterwards: it had all its frames, or it was a page on its way.
    const second = (frames: number) => rightly(hear(seen, look({ values: tomas, frames, page: 'chart-tomas' })));
    expect([second(2).phase, second(3).phase]).toEqual(['done', 'blank']);
    const whole = hear(early, look({ values: elena, frames: 3, page: 'chart-elena-whole' }));
    expect(whole.proof).toMatchObject({ frames: 3, pages: ['chart-elena', 'chart-elena-whole'] });
    expect(hear(whole, list).proof?.blank).toBeUndefined();
    expect(hear(whole, { ...list, page: 'chart-elena-whole', frames: 3 }).proof?.blank).toBeUndefined();
    expect(hear(whole, { ...list, frames: 3 }).proof?.blank).toBe('other');
  });

  it('is remembered whatever is read afterwards', () => {
    const shown = look({ values: tomas, page: 'chart-tomas' });
    expect(hear(waiting, list, shown)).toMatchObject({ phase: 'check', proof: { blank: 'other' } });
  });

  it('was none if the second patient is read on it after all', () => {
    const right = rightly(hear(waiting, list, look({ values: tomas })));
    expect(right).toMatchObject({ phase: 'blank' });
    expect(hear(right, list).phase).toBe('empty');
    expect(hear(right, { ...list, page: 'list' }).phase).toBe('done');
  });
});

describe('being right', () => {
  const checked = hear(waiting, look({ values: tomas }));

  it('for the second patient is enough where nobody was read on a page without one', () => {
    expect(confirmed(hear(waiting, list, look({ values: tomas, page: 'chart-tomas' })))).toEqual({
      ...begin(7, origin),
      phase: 'done',
    });
  });

  it('for the second patient alone is not', () => {
    const blank = rightly(checked);
    expect(blank).toMatchObject({ phase: 'blank', trialId: 't-1' });
    expect(hear(blank, look({ values: tomas }))).toMatchObject({ phase: 'blank', second: tomas });
    expect(hear(blank, look({ values: elena }))).toMatchObject({ phase: 'blank', second: elena });
    expect(confirmed(hear(blank, look({ values: tomas })))).toBeNull();
  });

  it('is complete with the first page without a patient, and nothing of anybody is kept', () => {
    expect(hear(rightly(checked), { ...list, page: 'list' })).toEqual({ ...begin(7, origin), phase: 'done' });
  });

  it('about an empty page of the same address is for the user to say', () => {
    const quiet = hear(rightly(checked), look({}));
    expect(quiet).toMatchObject({ phase: 'empty' });
    expect(confirmed(quiet)).toMatchObject({ phase: 'done', picks: [] });
    expect(hear(quiet, look({ values: tomas })).phase).toBe('blank');
    expect(hear(rightly(checked), look({ top: false })).phase).toBe('blank');
  });

  it('needs something to be right about', () => {
    expect(confirmed(waiting)).toBeNull();
    expect(confirmed(rightly(checked))).toBeNull();
  });
});

describe('being wrong', () => {
  it('about the second patient asks for clicks on that one, and forgets what the trial proved', () => {
    const retry = again(hear(waiting, list, look({ values: tomas })));
    expect(retry).toEqual({ ...begin(7, origin), first: waiting.picks });
  });

  it('about a page without a patient begins anew, and those places prove nothing any more', () => {
    const trial = {
      views: [{ fields: { fullName: [{ select: '#a' }], chart: [{ label: ['Chart'], transforms: ['squash'] }] } }],
    } as unknown as Recipe;
    const retry = misread(waiting, trial);
    expect(retry).toMatchObject({ phase: 'picking', picks: [], problem: 'still-read' });
    expect(retry.first).toBeUndefined();
    expect(retry.banned).toEqual(['["#a",null,null,null]', '[null,["Chart"],null,null]']);
    expect(misread(retry, trial).banned).toEqual(retry.banned);
    expect(again(retry).banned).toEqual(retry.banned);
  });
});
