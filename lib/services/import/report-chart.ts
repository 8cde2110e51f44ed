import type { ChartNumber, Patient } from '@/lib/domain/records/patient';
import type { ReportId } from '@/lib/domain/views/report';
import { chartScope } from '@/lib/storage/directory-entry';
import type { DirectoryEntry } from '@/lib/storage/store';

const systems: Record<ReportId, string> = { 'open-dental-treatment-finder': 'open-dental' };

/** A report has no origin: its chart numbers mean the program on the office's own computers. */
export function chartIn(report: ReportId, value: string): ChartNumber {
  return { system: systems[report], origin: '', value };
}

/** The patient's number in the report's program. */
export function chartOf(patient: Patient, report: ReportId): string | undefined {
  return patient.charts.find((chart) => chart.system === systems[report] && chart.origin === '')?.value;
}

/** The number by which the directory knows this person in the report's program; null where only the record can tell. */
export function chartInDirectory(entry: DirectoryEntry, report: ReportId): string | undefined | null {
  if (!entry.scopes) return null;
  return entry.charts[entry.scopes.indexOf(chartScope(systems[report], ''))];
}
