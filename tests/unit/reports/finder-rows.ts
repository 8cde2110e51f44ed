import { type FinderColumn, finderColumns } from '@/lib/reports/report-columns';

const usual: Record<FinderColumn, string> = {
  PatNum: '1001',
  LName: 'Ortega',
  FName: 'Inés',
  contactMethod: 'Hm:(303)555-0142',
  address: '12 Mesa Road',
  City: 'Pinecrest',
  State: 'CO',
  Zip: '80000',
  annualMaxInd: '1,500.00',
  annualMaxFam: '-1.00',
  amountUsedInd: '200.00',
  amountUsedFam: '200.00',
  amountPendingInd: '0.00',
  amountPendingFam: '0.00',
  amountRemainingInd: '1,300.00',
  amountRemainingFam: '-201.00',
  treatmentPlan: '1,234.50',
  carrierName: 'Cedar Mutual Dental',
};

export const headerLine = finderColumns.join('\t');

/** One data row with its extra tab; `changes` replaces single cells. */
export function rowLine(changes: Partial<Record<FinderColumn, string>> = {}): string {
  const cells = { ...usual, ...changes };
  return `${finderColumns.map((column) => cells[column]).join('\t')}\t`;
}

/** A file of these lines under the usual header. */
export function fileOf(...lines: string[]): string {
  return [headerLine, ...lines, ''].join('\r\n');
}
