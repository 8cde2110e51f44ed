import { describe, expect, it } from 'vitest';
import { identify } from '@/lib/domain/identity';
import type { Claim } from '@/lib/domain/records/claim';
import { claim, ids, office, person } from './identity-people';

const rosa = person('rosa', {
  name: { first: 'Rosa', last: 'Lindqvist', preferred: 'Rosie' },
  bornOn: '1980-03-04',
  charts: [{ system: 'openemr', origin: 'https://practice.test', value: '1042' }],
  emails: [{ address: 'rosa@family.example', own: true }],
});
const twin = person('twin', { name: { first: 'Rosa', last: 'Lindqvist' }, bornOn: '1991-07-08' });
const wade = person('wade', {
  name: { first: 'Wade', last: 'Holm' },
  charts: [{ system: 'openemr', origin: 'https://practice.test', value: '900' }],
});

describe('by chart number', () => {
  it('links the one who has it, whether the name agrees or is absent', () => {
    expect(identify(claim({ chart: '1042', name: 'Rosa Lindqvist' }), [rosa, wade], office)).toEqual({
      kind: 'linked',
      patientId: 'rosa',
      by: 'chart-name',
    });
    expect(identify(claim({ chart: '1042' }), [rosa, wade], office)).toMatchObject({ by: 'chart' });
  });

  it.each([
    'Lindqvist, Rosa',
    'ROSA LINDQVIST',
    'Rosa Maria Lindqvist',
    'Rosie Lindqvist',
    'Ro\u200Bsa\u202E Lindqvist',
    'Ｒｏｓａ Lindqvist',
    'Mrs. Rosa Lindqvist',
  ])('takes %s for the same name', (name) => {
    expect(identify(claim({ chart: '1042', name }), [rosa], office)).toMatchObject({ by: 'chart-name' });
  });

  it('asks and shows both where the name contradicts it', () => {
    const identity = identify(claim({ chart: '1042', name: 'Wade Holm' }), [rosa, wade], office);
    expect(identity.kind).toBe('ask');
    expect(ids(identity)).toEqual(['rosa', 'wade']);
  });

  it('asks where the date of birth contradicts it', () => {
    const shown = claim({ chart: '1042', name: 'Rosa Lindqvist', bornOn: '1991-07-08' });
    expect(ids(identify(shown, [rosa, twin], office))).toEqual(['rosa', 'twin']);
  });

  it('asks where two people carry one number', () => {
    const other = person('other', { charts: rosa.charts });
    expect(identify(claim({ chart: '1042' }), [rosa, other], office).kind).toBe('ask');
  });

  it('means nothing in another system or on another origin', () => {
    for (const scope of [{ recipeId: 'other' }, { origin: 'https://elsewhere.test' }]) {
      expect(identify(claim({ chart: '1042', ...scope }), [rosa], office)).toEqual({ kind: 'unknown' });
    }
  });
});

describe('by name and date of birth', () => {
  const born = person('born', { name: { first: 'Ana', last: 'Ruiz' }, bornOn: '1975-01-02' });

  it('links exactly one and offers the chart number to be remembered', () => {
    expect(identify(claim({ chart: '77', name: 'Ruiz, Ana', bornOn: '1975-01-02' }), [born, rosa], office)).toEqual({
      kind: 'linked',
      patientId: 'born',
      by: 'name-birth',
      offerChart: '77',
    });
  });

  it('asks where that person has another number in the same system', () => {
    const shown = claim({ chart: '77', name: 'Rosa Lindqvist', bornOn: '1980-03-04' });
    expect(identify(shown, [rosa], office)).toMatchObject({ kind: 'ask' });
  });

  it('offers both where two are alike in both', () => {
    const again = person('again', { name: born.name, bornOn: '1975-01-02' });
    expect(identify(claim({ name: 'Ana Ruiz', bornOn: '1975-01-02' }), [born, again], office).kind).toBe('candidates');
  });

  it('does not take a middle name for the same full name', () => {
    expect(identify(claim({ name: 'Ana Maria Ruiz', bornOn: '1975-01-02' }), [born], office).kind).toBe('candidates');
  });
});

describe('by name only', () => {
  it('offers candidates, also with another date of birth', () => {
    expect(ids(identify(claim({ name: 'Rosa Lindqvist' }), [rosa, twin, wade], office))).toEqual(['rosa', 'twin']);
    expect(identify(claim({ name: 'Wade Holm', bornOn: '2000-01-01' }), [wade], office).kind).toBe('candidates');
  });
});

describe('by e-mail', () => {
  const mother = person('mother', { householdId: 'h', emails: [{ address: 'home@family.example', own: true }] });
  const child = person('child', { householdId: 'h', emails: [{ address: 'home@family.example', own: false }] });
  const baby = person('baby', { householdId: 'h' });
  const mail = (email: string, name?: string) =>
    claim({ kind: 'mail', recipeId: 'roundcube', email, ...(name && { name }) });

  it('links the one whose own it is', () => {
    expect(identify(mail('ROSA@family.example'), [rosa, wade], office)).toEqual({
      kind: 'linked',
      patientId: 'rosa',
      by: 'email',
    });
  });

  it('offers the household where several share it, or the one who has it does not own it', () => {
    expect(identify(mail('home@family.example'), [mother, child, baby], office)).toMatchObject({
      kind: 'several',
      shared: 'email',
    });
    expect(ids(identify(mail('home@family.example'), [child, baby], office)).sort()).toEqual(['baby', 'child']);
  });

  it('asks when the sender’s own address and the full name with date of birth mean two people', () => {
    const ana = person('ana', { name: { first: 'Ana', last: 'Holm' }, bornOn: '1980-03-04' });
    const shown = { ...mail('rosa@family.example', 'Ana Holm'), bornOn: '1980-03-04' };
    const answer = identify(shown, [rosa, ana, wade], office);
    expect(answer.kind).toBe('ask');
    expect(ids(answer).sort()).toEqual(['ana', 'rosa']);
    expect(identify(shown, [rosa, wade], office)).toMatchObject({ kind: 'linked', patientId: 'rosa' });
  });

  it('never links a chart by its e-mail', () => {
    expect(identify(claim({ email: 'rosa@family.example' }), [rosa], office).kind).toBe('several');
  });

  it.each([
    ['front@office.test', 'own-office'],
    ['anyone@our-office.test', 'own-office'],
    ['no-reply@lab.example', 'bulk'],
    ['newsletter+7@lab.example', 'bulk'],
  ])('finds nobody behind %s: %s', (address, why) => {
    const staff = person('staff', { emails: [{ address, own: true }] });
    expect(identify(mail(address), [staff], office)).toEqual({ kind: 'nobody', why });
  });

  it('finds nobody behind a colleague’s name, unless the address is a patient’s', () => {
    expect(identify(mail('mara@private.example', 'Mara Voss'), [], office)).toMatchObject({ why: 'own-office' });
    expect(identify(mail('rosa@family.example', 'Mara Voss'), [rosa], office)).toMatchObject({ patientId: 'rosa' });
  });

  it('knows that it knows nobody', () => {
    expect(identify(mail('new@family.example', 'New Person'), [rosa, wade], office)).toEqual({ kind: 'unknown' });
  });
});

describe('by telephone', () => {
  it('offers the household, whoever answers', () => {
    const phone = {
      raw: '555-0142',
      e164: '+13035550142',
      shown: '(303) 555-0142',
      label: 'home' as const,
      own: false,
    };
    const one = person('one', { householdId: 'p', phones: [phone] });
    const other = person('other', { householdId: 'p' });
    const identity = identify(claim({ phone: '(303) 555-0142' }), [one, other, wade], office);
    expect(identity).toMatchObject({ kind: 'several', shared: 'phone' });
    expect(ids(identity)).toEqual(['one', 'other']);
  });
});

describe('by a referrer’s e-mail', () => {
  const marsh = { id: 'marsh', emails: ['Helen@ortho.example'] };
  const desk = { id: 'a-desk', emails: ['desk@ortho.example'] };
  const other = { id: 'other', emails: ['desk@ortho.example', 'x@ortho.example'] };
  const mail = (email: string, more: Partial<Claim> = {}) =>
    claim({ kind: 'mail', recipeId: 'roundcube', email, ...more });
  const ask = (shown: Claim, people = [rosa, twin, wade]) => identify(shown, people, office, [marsh, desk, other]);

  it('shows the referrer, or all who share the address', () => {
    expect(ask(mail('helen@ORTHO.example'))).toEqual({ kind: 'referrer', referrerIds: ['marsh'] });
    expect(ask(mail('desk@ortho.example'))).toEqual({ kind: 'referrer', referrerIds: ['a-desk', 'other'] });
  });

  it('is not moved by a name: only an address, a chart or name with date of birth means a patient', () => {
    expect(ask(mail('helen@ortho.example', { name: 'Rosa Lindqvist' })).kind).toBe('referrer');
  });

  it('asks, both shown, where the address is also a patient’s own', () => {
    const both = person('both', { emails: [{ address: 'helen@ortho.example', own: true }] });
    const answer = ask(mail('helen@ortho.example'), [rosa, both]);
    expect(answer).toMatchObject({ kind: 'ask', referrerIds: ['marsh'] });
    expect(ids(answer)).toEqual(['both']);
  });

  it('asks with the household where a patient shares the address', () => {
    const child = person('child', { householdId: 'h', emails: [{ address: 'helen@ortho.example', own: false }] });
    const mother = person('mother', { householdId: 'h' });
    expect(ids(ask(mail('helen@ortho.example'), [child, mother])).sort()).toEqual(['child', 'mother']);
  });

  it('asks where name and date of birth mean a patient', () => {
    const shown = mail('helen@ortho.example', { name: 'Rosa Lindqvist', bornOn: '1980-03-04' });
    expect(ask(shown)).toMatchObject({ kind: 'ask', referrerIds: ['marsh'] });
  });

  it.each([
    ['the office’s own address', 'front@office.test', 'own-office'],
    ['a machine', 'no-reply@ortho.example', 'bulk'],
  ])('finds nobody behind %s, whoever is noted under it', (_, address, why) => {
    const noted = [{ id: 'r', emails: [address] }];
    expect(identify(mail(address), [], office, noted)).toEqual({ kind: 'nobody', why });
  });

  it('never speaks for a chart, and never for another address', () => {
    expect(ask(claim({ email: 'helen@ortho.example', name: 'New Person' })).kind).toBe('unknown');
    expect(ask(mail('new@ortho.example')).kind).toBe('unknown');
  });
});
