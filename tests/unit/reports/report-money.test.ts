import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalSignOf, parseAmount } from '@/lib/reports/report-money';
import { type MoneyLocale, moneyIn } from '@/tests/fixtures/treatment-finder';

const locales: MoneyLocale[] = ['en-US', 'de-DE', 'fr-FR', 'de-CH', 'en-IN'];

describe('money in the exporting machine’s locale', () => {
  it('is read back to the cent, whatever the locale', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.array(fc.integer({ min: -100, max: 500_000_000 }), { minLength: 1, maxLength: 40 }),
        (locale, cents) => {
          const cells = cents.map((amount) => moneyIn(locale)(amount / 100));
          const decimal = decimalSignOf(cells);
          expect(cells.map((cell) => parseAmount(cell, decimal))).toEqual(cents.map((amount) => amount + 0));
        },
      ),
    );
  });

  it('is decided by the cells that leave no doubt', () => {
    expect(decimalSignOf(['1.234', '0,00', ''])).toBe(',');
    expect(decimalSignOf(['1,234', '12.50'])).toBe('.');
    expect(decimalSignOf(['1,234,567'])).toBe('.');
    expect(decimalSignOf(['0.000'])).toBe('.');
    expect(decimalSignOf(['1,234', 'n/a', ''])).toBeNull();
  });

  it.each([
    ['1.234', ',', 123400],
    ['1.234', '.', 123],
    ['1,234', null, 123400],
    ['1500', '.', 150000],
    ['-1.00', '.', -100],
    ['1.00-', '.', -100],
    ['(1.00)', '.', -100],
    ['-0.00', '.', 0],
    [' 1 234,50 ', ',', 123450],
  ] as const)('reads %s with %s as %s cents', (text, decimal, cents) => {
    expect(parseAmount(text, decimal)).toBe(cents);
  });

  it.each([
    ['', '.'],
    ['1.234', null],
    ['12,50', '.'],
    ['1.234,50', '.'],
    ['1,2,3', '.'],
    ['1.2.3', '.'],
    ['$5', '.'],
    ['1e9', '.'],
    ['n/a', '.'],
    ['99999999999999999999', '.'],
  ] as const)('does not guess at %j with %s', (text, decimal) => {
    expect(parseAmount(text, decimal)).toBeNull();
  });
});
