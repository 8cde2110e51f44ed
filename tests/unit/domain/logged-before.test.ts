import { describe, expect, it } from 'vitest';
import { loggedBefore, messageRefOf } from '@/lib/domain/logged-before';
import type { Contact } from '@/lib/domain/records/follow-up';

const contact = (more: Partial<Contact>): Contact => ({
  id: 'c',
  rev: 1,
  channel: 'email',
  direction: 'in',
  outcome: 'replied',
  said: '',
  at: 0,
  on: '2026-03-02',
  byId: 'm',
  householdId: 'h',
  patientIds: ['p'],
  planIds: [],
  followUpIds: [],
  ...more,
});
const message = { ref: messageRefOf('abc', 'My crown'), on: '2026-03-05', direction: 'in' as const };
const sameLine = messageRefOf('xyz', 'RE: Fwd:  my  CROWN');

describe('a message that may be logged already', () => {
  it.each<[string, Partial<Contact>, boolean]>([
    ['the same place on a page, whatever day was given', { message: { ref: 'abc' } }, true],
    ['another place on another day', { message: { ref: 'xyz' } }, false],
    ['an e-mail of that day and direction, from wherever', { on: '2026-03-05' }, true],
    ['an e-mail of that day in the other direction', { on: '2026-03-05', direction: 'out' }, false],
    ['a call of that day', { on: '2026-03-05', channel: 'phone' }, false],
    ['another subject line of that day', { on: '2026-03-05', message: { ref: messageRefOf('xyz', 'Bill') } }, false],
    ['the same line of that day, from elsewhere', { on: '2026-03-05', message: { ref: sameLine } }, true],
    ['the same place, whose line was read late', { message: { ref: messageRefOf('abc', 'Bill') } }, true],
    ['one that was undone', { message: { ref: 'abc' }, deletedAt: 1 }, false],
  ])('%s: %j → %s', (_, more, found) => {
    expect(loggedBefore([contact(more)], message) !== undefined).toBe(found);
  });

  it('without a page only day and direction speak', () => {
    expect(loggedBefore([contact({ message: {} })], { ...message, ref: undefined })).toBeUndefined();
  });

  it('is named by numbers that tell nothing of it', () => {
    expect(messageRefOf('abc', 'My crown')).toMatch(/^abc\.[0-9a-z]+$/);
    expect(messageRefOf('abc', ' Re: ')).toBe('abc');
    expect(messageRefOf('abc', undefined)).toBe('abc');
  });
});
