import type { MaybeCents } from '@/lib/domain/records/base';
import type { Insurance } from '@/lib/domain/records/patient';

/** The report's benefits over the known ones, carrier by carrier; a carrier the report lacks stays. */
export function mergeInsurances(known: Insurance[], reported: Insurance[]): Insurance[] {
  const merged = [...known];
  const taken = new Set<number>();
  for (const insurance of reported) {
    const place = merged.findIndex(
      (one, at) => at < known.length && !taken.has(at) && one.carrier === insurance.carrier,
    );
    const before = merged[place];
    if (before) {
      taken.add(place);
      merged[place] = update(before, insurance);
    } else merged.push(insurance);
  }
  return merged.some((one, at) => one !== known[at]) ? merged : known;
}

// What the report does not know never takes away what somebody entered. A newer day alone is no change.
function update(known: Insurance, reported: Insurance): Insurance {
  const annualMaxCents = reported.annualMaxCents ?? known.annualMaxCents;
  const usedCents = reported.usedCents ?? known.usedCents;
  const pendingCents = reported.pendingCents ?? known.pendingCents;
  const remainingCents = reported.remainingCents ?? rest(annualMaxCents, usedCents, pendingCents);
  const same =
    annualMaxCents === known.annualMaxCents &&
    usedCents === known.usedCents &&
    pendingCents === known.pendingCents &&
    remainingCents === known.remainingCents;
  if (same || reported.asOf < known.asOf) return known;
  return { ...known, annualMaxCents, usedCents, pendingCents, remainingCents, asOf: reported.asOf };
}

function rest(max: MaybeCents, used: MaybeCents, pending: MaybeCents): MaybeCents {
  return max === null || used === null || pending === null ? null : Math.max(0, max - used - pending);
}
