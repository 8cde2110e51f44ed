import type { Hit } from '@/lib/domain/views/patient-card';
import type { DirectoryEntry } from '@/lib/storage/store';
import { compact, digitsOf } from './fold';
import { endsPhone } from './match-numbers';
import type { Match } from './ranked-matches';

type Mark = NonNullable<Hit['matched']>;

/** The number or address that was found, with the range to mark in it. */
export function markMatch(entry: DirectoryEntry, by: Match['by'], text: string): Mark | undefined {
  if (by === 'phone') return markPhone(entry, digitsOf(text));
  if (by === 'chart') return markChart(entry, text);
  if (by === 'email') return markEmail(entry, text.normalize('NFKC').trim().toLowerCase());
  return undefined;
}

function markPhone(entry: DirectoryEntry, digits: string): Mark | undefined {
  const found = entry.phones.filter((phone) => endsPhone(phone.digits, digits));
  const phone = found.find((candidate) => candidate.own) ?? found[0];
  if (!phone) return undefined;
  const from = startOfLastDigits(phone.shown, Math.min(digits.length, digitsOf(phone.shown).length));
  return { text: phone.shown, from, to: phone.shown.length, own: phone.own };
}

function startOfLastDigits(shown: string, wanted: number): number {
  let left = wanted;
  for (let at = shown.length - 1; at >= 0; at--) {
    if (/\d/.test(shown.charAt(at))) left--;
    if (left === 0) return at;
  }
  return 0;
}

function markChart(entry: DirectoryEntry, text: string): Mark | undefined {
  const wanted = compact(text);
  const chart = entry.charts.find((value) => compact(value).includes(wanted));
  if (chart === undefined) return undefined;
  const from = chart.toLowerCase().indexOf(text.trim().toLowerCase());
  const whole = from < 0;
  return { text: chart, from: whole ? 0 : from, to: whole ? chart.length : from + text.trim().length, own: true };
}

function markEmail(entry: DirectoryEntry, wanted: string): Mark | undefined {
  const email = entry.emails.find((candidate) => candidate.address.toLowerCase().includes(wanted));
  if (!email) return undefined;
  const from = email.address.toLowerCase().indexOf(wanted);
  return { text: email.address, from, to: from + wanted.length, own: email.own };
}
