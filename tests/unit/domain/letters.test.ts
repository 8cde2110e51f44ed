import { describe, expect, it } from 'vitest';
import { fillText } from '@/lib/domain/letters/fill';
import { otherRecipients } from '@/lib/domain/letters/recipients';
import { letterFor, textIds } from '@/lib/domain/letters/texts';

const fillings = { firstName: 'Nadia', practice: 'Juniper Street Dental', teamMember: 'Rosa Delgado' };

describe('filling a text', () => {
  it.each([
    ['a name', 'Hello {firstName},', {}, 'Hello Nadia,'],
    ['no name: the space goes too', 'Hello {firstName},', { firstName: '' }, 'Hello,'],
    ['an unknown place', 'Hello {firstName}, {balance} is due {x.y}.', {}, 'Hello Nadia, is due.'],
    [
      'a name that looks like a place is not filled again',
      'Hello {firstName}!',
      { firstName: '{practice}' },
      'Hello {practice}!',
    ],
    ['a name with dollar signs is taken as it is', '{firstName}', { firstName: "$& $1 $' $$" }, "$& $1 $' $$"],
    ['a name of several lines is one', 'Hello {firstName},', { firstName: 'Na\ndia\r\n' }, 'Hello Na dia,'],
    ['what every object has is no place', 'a {constructor}{__proto__}{toString} b', {}, 'a b'],
    [
      'a line that says nothing leaves no hole',
      'Bye\n\n{teamMember}\n{practice}',
      { teamMember: ' ' },
      'Bye\n\nJuniper Street Dental',
    ],
  ])('%s', (_why, template, more, filled) => {
    expect(fillText(template, { ...fillings, ...more })).toBe(filled);
  });
});

describe.each(['en', 'es'] as const)('the texts in %s', (language) => {
  it.each(textIds)('%s is filled whole, whatever is known', (id) => {
    for (const known of [fillings, { firstName: '', practice: '', teamMember: '' }]) {
      const { subject, body } = letterFor(id, language, known);
      expect(`${subject}\n${body}`).not.toMatch(/[{}]|undefined| ,|\n{3}/);
      expect(subject).not.toContain('\n');
      expect(body.length).toBeGreaterThan(60);
    }
  });

  it.each(textIds)('%s names no treatment and no amount', (id) => {
    const { subject, body } = letterFor(id, language, fillings);
    expect(`${subject} ${body}`).not.toMatch(/crown|implant|root|tooth|corona|implante|diente|muela|\$|\d/i);
  });

  it('greet by name and are signed', () => {
    for (const id of textIds) {
      const { body } = letterFor(id, language, fillings);
      expect(body).toContain('Nadia');
      expect(body.endsWith('Rosa Delgado\nJuniper Street Dental')).toBe(true);
    }
  });
});

describe('who else a message goes to', () => {
  const nadia = { emails: [{ address: 'Nadia@example.com' }, { address: 'family@example.com' }] };
  it.each([
    ['the patient', ['nadia@example.com'], []],
    ['the household', ['FAMILY@example.com'], []],
    ['the office itself', ['nadia@example.com', 'front@office.test'], []],
    ['somebody else beside the patient', ['nadia@example.com', 'boss@work.test'], ['boss@work.test']],
    ['an address that only looks alike', ['nadia@example.com.evil.test'], ['nadia@example.com.evil.test']],
    ['nobody yet', [], []],
    ['not told', null, []],
  ])('%s', (_who, to, others) => {
    expect(otherRecipients(to, nadia, ['@office.test'])).toEqual(others);
  });
});
