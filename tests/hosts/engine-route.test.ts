import { describe, expect, it } from 'vitest';
import { routeOf } from '@/lib/hosts/route';
import { hostPage } from './host-page';

const route = (path: string) => routeOf(hostPage({ html: '', url: `https://host.test${path}` }));

describe('a route', () => {
  it.each([
    ['/?_uid=16&_mbox=INBOX', '/?_uid=17&_mbox=INBOX'],
    ['/chart?pt=1', '/chart?pt=2'],
    ['/chart?ClientKey=1', '/chart?ClientKey=2'],
    ['/chart?a=1&b=2', '/chart?a=2&b=1'],
    ['/chart?a=1%26b=2', '/chart?a=1&b=2'],
    ['/chart?id=1', '/chart?id=1&id=2'],
    ['/#/patients/1', '/#/patients/2'],
    ['/#chart?id=1', '/#chart?id=2'],
    ['/patients/1', '/patients/2'],
  ])('tells %s from %s', (one, other) => {
    expect(route(one)).not.toBe(route(other));
  });

  it.each([
    ['/?_uid=16&_mbox=INBOX&_caps=a', '/?_mbox=INBOX&_caps=b&_uid=16'],
    ['/chart?pt=1', '/chart?pt=1&_=1732406400'],
    ['/chart?pt=1', '/chart?utm_source=x&pt=1&csrf_token=abc'],
  ])('takes %s and %s for the same', (one, other) => {
    expect(route(one)).toBe(route(other));
  });

  it('does not carry the address', () => {
    expect(route('/patients/Rosa?chart=1042')).not.toMatch(/rosa|1042|patients/i);
  });
});
