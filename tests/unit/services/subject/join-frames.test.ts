import { describe, expect, it } from 'vitest';
import type { FieldName, FrameReading } from '@/lib/domain/records/claim';
import type { FrameFacts } from '@/lib/services/recipes/frame-facts';
import { type FrameState, joinFrames } from '@/lib/services/subject/join-frames';

type Fields = Partial<Record<FieldName, string>>;

interface Says extends Partial<FrameFacts> {
  frameId?: number;
  recipeId?: string;
  state?: FrameReading['state'];
  fields?: Fields;
  visible?: boolean;
  origin?: string;
}

let order = 0;

function frame(says: Says): FrameState {
  const { frameId = 0, recipeId = 'taught-a', fields = {}, visible = true, origin = 'https://charts.test' } = says;
  const state = says.state ?? (says.fields ? 'found' : 'none');
  const viewId = state === 'no-view' ? null : 'view';
  const reading = { recipeId, viewId, state, fields, route: 'r', visible, expected: false, seq: 1 };
  const { kind = 'practice', trust = 'taught', trial = false, together } = says;
  const facts = { kind, trust, trial, names: ['view'], ...(together && { together }) };
  return { frameId, documentId: `d${frameId}`, origin, reading, facts, order: ++order };
}

const said = (...frames: Says[]) => {
  const subject = joinFrames(frames.map(frame));
  if (subject.kind === 'claim') return subject.claim.name?.split(', ').reverse().join(' ');
  return subject.kind === 'nobody' ? subject.why : subject.kind;
};

const rosa = { fullName: 'Rosa Lindqvist', chart: '1042' };
const top: Says = { state: 'no-view', recipeId: 'none', trust: 'guess' };

describe('a recipe on trial', () => {
  it('names nobody, and its top page still speaks', () => {
    expect(said({ fields: rosa, trial: true })).toBe('no-view');
    expect(said({ trial: true, fields: { fullName: 'Wade Holm' } }, { frameId: 3, fields: rosa })).toBe(
      'Rosa Lindqvist',
    );
  });
});

describe('a page read in inner frames only', () => {
  it('is read once the top page has spoken, whatever it knows', () => {
    expect(said({ frameId: 3, fields: rosa })).toBe('none');
    expect(said(top, { frameId: 3, fields: rosa })).toBe('Rosa Lindqvist');
    expect(said({ trust: 'guess', state: 'none' }, { frameId: 3, fields: rosa })).toBe('Rosa Lindqvist');
  });

  it('is nobody while a practice’s own top page says so', () => {
    expect(said({ state: 'none' }, { frameId: 3, fields: rosa })).toBe('none');
  });
});

describe('frames that say it together', () => {
  const together: FieldName[][] = [['fullName', 'bornOn']];
  const part = (frameId: number, fields: Fields, more: Says = {}): Says => ({
    frameId,
    fields,
    together,
    state: 'none',
    ...more,
  });
  const name = part(0, { fullName: 'Rosa Lindqvist' });

  it('are one claim', () => {
    const subject = joinFrames([name, part(3, { bornOn: '1979-03-14', chart: '7' })].map(frame));
    expect(subject).toMatchObject({
      kind: 'claim',
      claim: { name: 'Rosa Lindqvist', bornOn: '1979-03-14', chart: '7' },
    });
  });

  it.each([
    ['half of it', [name], 'none'],
    ['half of it in a hidden frame', [name, part(3, { bornOn: '1979-03-14' }, { visible: false })], 'none'],
    ['half of it from another site', [name, part(3, { bornOn: '1979-03-14' }, { origin: 'https://o.test' })], 'none'],
    ['half of it by another recipe', [name, part(3, { bornOn: '1979-03-14' }, { recipeId: 'taught-b' })], 'none'],
    ['two names', [name, part(3, { fullName: 'Wade Holm', bornOn: '1979-03-14' })], 'two-people'],
    [
      'one name written twice',
      [name, part(3, { fullName: 'Lindqvist, Rosa', bornOn: '1979-03-14' })],
      'Rosa Lindqvist',
    ],
    ['two days', [part(0, { ...name.fields, bornOn: '1979-03-14' }), part(3, { bornOn: '1979-03-15' })], 'two-people'],
    ['one frame with two people', [name, part(3, {}, { state: 'ambiguous' })], 'two-people'],
    ['nothing', [part(0, {}, { state: 'no-view' }), part(3, {}, { state: 'no-view' })], 'no-view'],
  ] as [string, Says[], string][])('%s is %s', (_what, frames, expected) => {
    expect(said(...frames)).toBe(expected);
    expect(said(...[...frames].reverse())).toBe(expected);
  });
});

describe('a guess', () => {
  const guess = (frameId: number, fields: Fields): Says => ({ frameId, fields, trust: 'guess', recipeId: 'guess' });

  it('is marked as one', () => {
    expect(joinFrames([frame(guess(0, rosa))])).toMatchObject({ kind: 'claim', claim: { guess: true } });
    expect(joinFrames([frame({ fields: rosa })])).not.toHaveProperty('claim.guess');
  });

  it('is silent where somebody is recognised, and where it would be two people', () => {
    expect(said(guess(0, { fullName: 'Wade Holm' }), { frameId: 3, fields: rosa })).toBe('Rosa Lindqvist');
    expect(said({ ...guess(0, {}), state: 'ambiguous' })).toBe('none');
    expect(said(guess(0, rosa), guess(3, { fullName: 'Wade Holm', chart: '9' }))).toBe('none');
  });
});

describe('two recipes on one page', () => {
  const bundled = (fields: Fields): Says => ({ frameId: 3, recipeId: 'openemr', trust: 'public', fields });

  it('must name the same person', () => {
    expect(said({ fields: rosa }, bundled({ fullName: 'Lindqvist, Rosa' }))).toBe('Rosa Lindqvist');
    expect(said({ fields: rosa }, bundled({ fullName: 'Wade Holm' }))).toBe('two-people');
    expect(said({ fields: { fullName: 'Rosa Lindqvist' } }, bundled({ chart: '1042' }))).toBe('two-people');
    expect(said({ fields: rosa }, { ...bundled(rosa), origin: 'https://other.test' })).toBe('two-people');
  });
});

it('a page that takes too long to read says so, unless another of its frames names somebody', () => {
  expect(said({ state: 'slow' })).toBe('slow');
  expect(said({ state: 'no-view' }, { frameId: 3, state: 'slow' })).toBe('slow');
  expect(said({ state: 'no-view' }, { frameId: 3, state: 'slow' }, { frameId: 4, fields: rosa })).toBe(
    'Rosa Lindqvist',
  );
  // The practice's own top page decides: what an inner frame holds may be of the patient before.
  expect(said({ state: 'slow' }, { frameId: 3, fields: rosa })).toBe('slow');
});

it('a host that is known by its address only says so', () => {
  expect(said({ trust: 'hint', state: 'no-view' })).toBe('hint');
});
