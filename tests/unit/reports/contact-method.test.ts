import { describe, expect, it } from 'vitest';
import { readContactMethod } from '@/lib/reports/contact-method';

describe('contactMethod', () => {
  it.each([
    ['Hm:(303)555-0142', 'home', '+13035550142', '(303) 555-0142'],
    ['Wk:303-555-0142', 'work', '+13035550142', '(303) 555-0142'],
    ['Cell:3035550142', 'mobile', '+13035550142', '(303) 555-0142'],
    ['Text: 303 555 0142', 'mobile', '+13035550142', '(303) 555-0142'],
    ['Casa:(303)555-0142', 'other', '+13035550142', '(303) 555-0142'],
    ['Hm:+52 55 5555 0142', 'home', '+525555550142', '+52 55 5555 0142'],
    ['Hm:555-0142', 'home', null, '555-0142'],
  ])('%s is a telephone', (cell, label, e164, shown) => {
    const contact = readContactMethod(cell);
    expect(contact).toMatchObject({ kind: 'phone', phone: { label, e164, shown, own: true } });
  });

  it('keeps a number as it was written', () => {
    expect(readContactMethod('Hm: (303)555-0142 x12')).toMatchObject({ phone: { raw: '(303)555-0142 x12' } });
  });

  it.each([
    ['ines@mail.example', 'email'],
    ['Mail', 'mail'],
    ['DoNotCall', 'do-not-call'],
    ['Do Not Call', 'do-not-call'],
    ['SeeNotes', 'see-notes'],
    ['Hm:', 'none'],
    ['', 'none'],
    ['ask her', 'unreadable'],
    ['Hm:12', 'unreadable'],
    ['constructor', 'unreadable'],
    ['__proto__', 'unreadable'],
  ])('%j is %s', (cell, kind) => {
    expect(readContactMethod(cell).kind).toBe(kind);
  });
});
