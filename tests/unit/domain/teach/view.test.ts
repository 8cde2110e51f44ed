import { describe, expect, it } from 'vitest';
import type { TeachSession } from '@/lib/domain/teach/session';
import { begin, pickInto } from '@/lib/domain/teach/steps';
import { teachView } from '@/lib/domain/teach/view';
import { aPick, origin, taught, today } from './picks';

const start = begin(7, origin);
const view = (session: Partial<TeachSession>) => teachView({ ...start, ...session }, today);
const picks = [taught('bornOn', '03/04/1980'), taught('fullName', 'Elena Ruvaldi')];
const second = { chart: 'K-30688', bornOn: '1975-12-25', fullName: 'Tomas Brenkov' };

describe('what the panel shows', () => {
  it('is the next step with nothing read', () => {
    expect(view({})).toEqual({ step: 'name', again: false, read: [], dates: [] });
  });

  it('is the text itself where its day is not known, and the days it may mean', () => {
    expect(view({ picks })).toMatchObject({
      step: 'more',
      read: [
        { field: 'fullName', value: 'Elena Ruvaldi' },
        { field: 'bornOn', value: '03/04/1980' },
      ],
      dates: [
        { format: 'date-mdy', on: '1980-03-04' },
        { format: 'date-dmy', on: '1980-04-03' },
      ],
    });
  });

  it('is the day once it was said', () => {
    const { read, dates } = view({ picks, phase: 'other', format: 'date-dmy' });
    expect(read.at(-1)).toEqual({ field: 'bornOn', value: '1980-04-03', on: '1980-04-03' });
    expect(dates).toEqual([]);
  });

  it('is what the trial read, in the order of the desk', () => {
    for (const phase of ['check', 'blank'] as const) {
      const { step, read } = view({ phase, picks, second });
      expect([step, ...read.map(({ value }) => value)]).toEqual([phase, 'Tomas Brenkov', '1975-12-25', 'K-30688']);
    }
  });

  it('asks about a page on which nobody is read', () => {
    expect(view({ phase: 'empty', picks })).toMatchObject({ step: 'empty', read: [] });
  });

  it('says that a page without a patient was seen, what went wrong, and that this is the second try', () => {
    expect(view({ phase: 'other', picks, proof: { blank: 'list' } }).blankSeen).toBe(true);
    expect(view({ problem: 'still-read' }).problem).toBe('still-read');
    expect(view({ first: picks }).again).toBe(true);
  });

  it('says that one click gave both halves of the name', () => {
    const both = aPick('Elena', { part: 'first', other: aPick('Ruvaldi') });
    expect(teachView(pickInto(start, both, today), today).both).toBe(true);
    expect(teachView(pickInto(start, aPick('Elena'), today), today).both).toBeUndefined();
  });

  it('shows nothing of anybody once it is learnt', () => {
    expect(view({ phase: 'done' })).toEqual({ step: 'done', again: false, read: [], dates: [] });
  });
});
