import type { MaybeCents } from '@/lib/domain/records/base';

const shapes: [RegExp, (text: string) => string][] = [
  [/^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d{1,2})?$/, (text) => text.replaceAll(',', '')],
  [/^(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d{1,2})?$/, (text) => text.replaceAll('.', '').replace(',', '.')],
];

/** A typed amount in cents; empty is unknown, which is never zero; `undefined` is not an amount. */
export function readMoney(text: string): MaybeCents | undefined {
  const bare = text.replace(/[\s$€]/g, '');
  if (bare === '') return null;
  const shape = shapes.find(([pattern]) => pattern.test(bare));
  if (!shape) return undefined;
  const [whole = '0', part = ''] = shape[1](bare).split('.');
  const cents = Number(whole) * 100 + Number(part.padEnd(2, '0'));
  return Number.isSafeInteger(cents) ? cents : undefined;
}

/** Cents as they are typed again. */
export function moneyText(cents: MaybeCents): string {
  if (cents === null) return '';
  return cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2);
}
