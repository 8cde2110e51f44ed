import { describe, expect, it } from 'vitest';
import { imitatesAddress, isAddressOf, isMachineAddress } from '@/lib/domain/identity-text';

describe('a display name that looks like an address', () => {
  it.each<[string, boolean]>([
    ['nadia@example.com', false],
    ['"NADIA@example.com"', false],
    ['Nadia Holt (nadia@example.com)', false],
    ['Nadia Holt', false],
    ['Nadia @ Home', false],
    ['billing@pay.example', true],
    ['<billing@pay.example>', true],
    ['Billing billing@pay.example', true],
    ['nadia@example.com, billing@pay.example', true],
    ['billing @pay.example', true],
    ['billing ＠ pay.example', true],
    ['bil\u200Bling@pay.example', true],
    ['nadia@example.com.pay.example', true],
  ])('%j beside nadia@example.com: %s', (name, imitates) => {
    expect(imitatesAddress(name, 'nadia@example.com')).toBe(imitates);
  });
});

describe('an address of the office', () => {
  it.each<[string, boolean]>([
    ['front@office.test', true],
    ['FRONT@office.test', true],
    ['front+web@office.test', true],
    ['front@office.test.example', false],
    ['upfront@office.test', false],
    ['anyone@our-office.test', true],
    ['anyone@not-our-office.test', false],
  ])('%s: %s', (address, own) => {
    expect(isAddressOf(address, ['front@office.test', '@our-office.test'])).toBe(own);
  });
});

describe('an address behind which nobody reads', () => {
  it.each<[string, boolean]>([
    ['no-reply@lab.example', true],
    ['noreply123@lab.example', true],
    ['do_not_reply@lab.example', true],
    ['appointments-noreply@lab.example', true],
    ['newsletter+7@lab.example', true],
    ['mailer-daemon@lab.example', true],
    ['alerts@lab.example', true],
    ['newman@family.example', false],
    ['marketa@family.example', false],
    ['reply@family.example', false],
    ['nora.replyson@family.example', false],
  ])('%s: %s', (address, machine) => {
    expect(isMachineAddress(address)).toBe(machine);
  });
});
