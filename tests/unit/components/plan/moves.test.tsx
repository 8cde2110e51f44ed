import { describe, expect, it } from 'vitest';
import { moveTo } from '@/components/plan/moves';
import type { PlanStatus } from '@/lib/domain/records/plan';
import type { PlanLine } from '@/lib/domain/views/common';
import { crown, implant } from '../../../gallery/fixtures/nadia';

const { presentedOn: _, ...rest } = implant;
const fresh: PlanLine = { ...rest, status: 'diagnosed' };
const closed: PlanLine = { ...implant, open: false, status: 'declined' };

const cases: [string, PlanLine, PlanStatus, string][] = [
  ['a diagnosed plan is presented', fresh, 'presented', 'present'],
  ['nobody considers what was not presented', fresh, 'considering', 'present'],
  ['a presented plan is decided', implant, 'accepted', 'items appointments'],
  ['a plan is booked', implant, 'scheduled', 'appointments'],
  ['a booked plan that goes back was cancelled or undecided', crown, 'considering', 'items appointments'],
  ['what is done is done at an appointment, or closed as completed', crown, 'completed', 'appointments ending'],
  ['a plan that is declined is closed with a reason', implant, 'declined', 'close'],
  ['a plan that lapsed is closed with a reason', implant, 'lapsed', 'close'],
  ['a closed plan is reopened first', closed, 'considering', 'ending'],
  ['a column of its own changes nothing', implant, 'considering', 'none'],
];

describe('a card on another column asks for the event', () => {
  it.each(cases)('%s', (_name, plan, status, asked) => {
    const move = moveTo(plan, status);
    expect(move.kind === 'parts' ? move.parts.join(' ') : move.kind).toBe(asked);
  });
});
