import { compact, digitsOf } from './fold';
import { entriesWith } from './joined-text';
import { type Matches, RankedMatches } from './ranked-matches';
import type { SearchIndex } from './search-index';

const fewestDigits = 2;
/** Fewer digits than this are an ending, never a whole number with its country's code. */
const wholeNumber = 8;

/** The whole chart number, the end of telephone numbers, the beginning of chart numbers, any other part of them. */
export function matchNumbers(index: SearchIndex, text: string, limit: number): Matches {
  const digits = digitsOf(text);
  if (digits.length < fewestDigits) return { best: [], total: 0 };
  const charts = matchCharts(index, compact(text), limit);
  const phones = /\p{L}/u.test(text) ? new RankedMatches(2, limit) : matchPhones(index, digits, limit);
  const best = [
    ...charts.best('chart', 0),
    ...phones.best('phone'),
    ...charts.best('chart', 1),
    ...charts.best('chart', 2),
  ];
  return { best, total: charts.total + phones.total };
}

function matchCharts(index: SearchIndex, wanted: string, limit: number): RankedMatches {
  const ranked = new RankedMatches(3, limit);
  const beginning = new Set(entriesWith(index.charts, `|${wanted}`));
  const isWhole = (at: number) => index.entries[at]?.charts.some((chart) => compact(chart) === wanted);
  // Two digits stand in half of all numbers: only what begins with them is worth a second look.
  for (const at of entriesWith(index.charts, wanted)) {
    ranked.add(!beginning.has(at) ? 2 : isWhole(at) ? 0 : 1, at);
  }
  return ranked;
}

/** Numbers of one's own rank before numbers shared with somebody else. */
function matchPhones(index: SearchIndex, digits: string, limit: number): RankedMatches {
  const ranked = new RankedMatches(2, limit);
  const found = entriesWith(index.phones, `${lastOf(digits)}|`);
  for (const at of found) {
    const phones = (index.entries[at]?.phones ?? []).filter((phone) => endsPhone(phone.digits, digits));
    if (phones.length > 0) ranked.add(phones.some((phone) => phone.own) ? 0 : 1, at);
  }
  return ranked;
}

function lastOf(digits: string): string {
  return digits.length < wholeNumber ? digits : digits.slice(1 - wholeNumber);
}

/** The last digits typed, or a whole number with or without the country's code. */
export function endsPhone(phone: string, digits: string): boolean {
  if (phone.endsWith(digits)) return true;
  return digits.length >= wholeNumber && phone.length >= wholeNumber - 1 && digits.endsWith(phone);
}
