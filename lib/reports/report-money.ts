import type { MaybeCents } from '@/lib/domain/records/base';

/** Which sign the exporting machine writes before the cents; null when the file does not say. */
export type DecimalSign = '.' | ',' | null;

/** `.NET`'s "N": digits with group signs, two or three decimals; minus before or behind, or brackets. */
const amountShape = /^\(?[-−]?\s?\d[\d.,'’\s\u00A0\u202F]*-?\)?$/;

/** Most cells of a file show its locale beyond doubt ("1.234,50", "0,00"); those decide for all. */
export function decimalSignOf(cells: Iterable<string>): DecimalSign {
  let dots = 0;
  let commas = 0;
  for (const cell of cells) {
    const sign = certainSign(cell);
    if (sign === '.') dots++;
    else if (sign === ',') commas++;
  }
  if (dots === commas) return null;
  return dots > commas ? '.' : ',';
}

/** What one amount alone proves: two kinds of signs, a leading zero, or not three digits behind the sign. */
function certainSign(cell: string): DecimalSign {
  const signs = cell.match(/[.,]/g);
  const last = signs?.at(-1);
  if (!signs || (last !== '.' && last !== ',')) return null;
  const behind = cell.slice(cell.lastIndexOf(last) + 1).replace(/\D/g, '').length;
  const mixed = signs.some((sign) => sign !== last);
  const alone = signs.filter((sign) => sign === last).length === 1;
  if (!alone) return last === '.' ? ',' : '.';
  if (mixed || behind !== 3 || /^\D*0[.,]/.test(cell)) return last;
  return null;
}

/** Cents of "1,234.50" or "1.234,50"; null where the text is no such amount. Empty is null too. */
export function parseAmount(cell: string, decimal: DecimalSign): MaybeCents {
  const text = cell.trim();
  if (!amountShape.test(text)) return null;
  if (decimal === null && /^\D*\d{1,3}\.\d{3}\D*$/.test(text)) return null;
  const sign = decimal ?? '.';
  const [whole = '', decimals = '', ...more] = text.replace(/[^\d.,]/g, '').split(sign);
  if (more.length > 0 || /[.,]/.test(decimals) || decimals.length > 3 || !isGrouped(whole)) return null;
  const cents = Math.round(Number(`${whole.replace(/\D/g, '')}.${decimals || '0'}`) * 100);
  if (!Number.isSafeInteger(cents)) return null;
  return isNegative(text) ? 0 - cents : cents;
}

// "12,50" in a file with decimal points is an amount of another locale, not twelve hundred.
function isGrouped(whole: string): boolean {
  return /^\d+$/.test(whole) || /^\d{1,3}([.,]\d{2,3})*[.,]\d{3}$/.test(whole);
}

function isNegative(text: string): boolean {
  return /[-−(]/.test(text);
}
