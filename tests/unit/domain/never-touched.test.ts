import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostEntry, hostMatches, neverTouched } from '@/lib/domain/sites/never-touched';

describe('sites that are never touched', () => {
  it.each([
    ['https://patientportal.vendor.test', 'portal'],
    ['https://patientportal.vendor.test:8443', 'portal'],
    ['https://elm-street.patientportal.vendor.test', 'portal'],
    ['https://elm-patient-portal.vendor.test', 'portal'],
    ['https://MyChart.Hospital.test', 'portal'],
    ['https://mychart.hospital.test.', 'portal'],
    ['https://elm-street.dentally.co', 'portal'],
    ['https://bookit.dentrixascend.com', 'booking'],
    ['https://calendly.com', 'booking'],
    ['https://checkout.stripe.com', 'payment'],
    ['https://pay.vendor.test', 'payment'],
    ['https://login.microsoftonline.com', 'sign-in'],
    ['https://accounts.google.com', 'sign-in'],
    ['https://elm.okta.com', 'sign-in'],
    ['https://chromewebstore.google.com', 'shop'],
    ['https://addons.mozilla.org', 'shop'],
    ['not an address', 'own-list'],
  ])('%s: %s', (origin, why) => {
    expect(neverTouched(origin, [])).toBe(why);
  });

  it.each([
    'https://app.dentally.co',
    'https://live2.dentrixascend.com',
    'https://elm.curvehero.com',
    'https://elm.carestack.com',
    'https://mail.google.com',
    'https://outlook.office.com',
    'https://ehr.practice.test:8443',
    'http://practice.localhost:4600',
    'http://10.0.0.12',
    'https://notstripe.com',
    'https://facebook.test',
    'https://loginless.test',
  ])('%s may be switched on', (origin) => {
    expect(neverTouched(origin, [])).toBeNull();
  });

  it('adds what the office keeps away from, and nothing can be taken off the list of ours', () => {
    const own = ['*.bank.test', 'intranet.office.test'];
    expect(neverTouched('https://www.bank.test', own)).toBe('own-list');
    expect(neverTouched('https://bank.test', own)).toBe('own-list');
    expect(neverTouched('https://intranet.office.test:444', own)).toBe('own-list');
    expect(neverTouched('https://embankment.test', own)).toBeNull();
    expect(neverTouched('https://login.bank.test', own)).toBe('sign-in');
  });
});

describe('a host of the office’s own list', () => {
  it.each([
    ['Portal.Office.test', 'portal.office.test'],
    ['https://portal.office.test/patients?id=4', 'portal.office.test'],
    ['*.office.test', '*.office.test'],
    ['https://*.office.test/x', '*.office.test'],
    ['office.test:8443', 'office.test'],
    ['10.0.0.12', '10.0.0.12'],
    ['*', null],
    ['*.test', null],
    ['*.*.test', null],
    ['two words', null],
    ['', null],
    ['https://', null],
  ])('%s → %s', (typed, entry) => {
    expect(hostEntry(typed)).toBe(entry);
  });
});

describe('a glob of host names', () => {
  it('matches as an expression of the same meaning would', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 8 });
    const glob = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*'), maxLength: 6 });
    fc.assert(
      fc.property(letters, glob, (host, one) => {
        const meant = new RegExp(`^${one.replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
        const isItself = one.startsWith('*.') && host === one.slice(2);
        expect(hostMatches(host, one)).toBe(meant.test(host) || isItself);
      }),
    );
  });
});
