import { describe, expect, it } from 'vitest';
import { moneyText, readMoney } from '@/components/hooks/read-money';

describe('a typed amount', () => {
  it.each([
    ['1480', 148000],
    ['$1,480', 148000],
    ['1,480.50', 148050],
    ['1.480,50', 148050],
    ['0.5', 50],
    ['250 €', 25000],
    ['0', 0],
    ['', null],
    ['  ', null],
  ])('%s is read in cents', (text, cents) => expect(readMoney(text)).toBe(cents));

  it.each(['about 250', '12,34,56', '-5', '1.2.3', '99999999999999999'])('%s is not an amount', (text) =>
    expect(readMoney(text)).toBeUndefined(),
  );

  it('is typed again as it reads', () => {
    for (const cents of [0, 50, 148000, 148050]) expect(readMoney(moneyText(cents))).toBe(cents);
    expect(moneyText(null)).toBe('');
  });
});
