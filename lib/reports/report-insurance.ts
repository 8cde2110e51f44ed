import type { MaybeCents, PlainDate } from '@/lib/domain/records/base';
import type { Insurance } from '@/lib/domain/records/patient';
import type { FinderColumn } from './report-columns';

type Amount = (column: FinderColumn) => MaybeCents;

/**
 * The benefit of one row; null where it names no carrier. An annual maximum of -1.00 or 0.00 means "none", and then
 * what remains is unknown. A family maximum that is nearly used up limits the patient's own remainder.
 */
export function readInsurance(carrier: string, amount: Amount, asOf: PlainDate): Insurance | null {
  if (!carrier) return null;
  const own = maximum(amount('annualMaxInd'));
  const family = maximum(amount('annualMaxFam'));
  return {
    carrier,
    annualMaxCents: own,
    usedCents: amount('amountUsedInd'),
    pendingCents: amount('amountPendingInd'),
    remainingCents: lower(
      remaining(own, amount('amountRemainingInd')),
      remaining(family, amount('amountRemainingFam')),
      own,
    ),
    asOf,
  };
}

function maximum(cents: MaybeCents): MaybeCents {
  return cents !== null && cents > 0 ? cents : null;
}

function remaining(max: MaybeCents, cents: MaybeCents): MaybeCents {
  return max === null || cents === null ? null : Math.max(0, cents);
}

function lower(own: MaybeCents, family: MaybeCents, ownMax: MaybeCents): MaybeCents {
  if (ownMax === null || own === null) return null;
  return family === null ? own : Math.min(own, family);
}

/** Rows of one patient repeat a benefit where only other columns differ. */
export function isSameBenefit(a: Insurance, b: Insurance): boolean {
  return (
    a.carrier === b.carrier &&
    a.annualMaxCents === b.annualMaxCents &&
    a.usedCents === b.usedCents &&
    a.pendingCents === b.pendingCents &&
    a.remainingCents === b.remainingCents
  );
}
