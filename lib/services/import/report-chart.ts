import type { ChartNumber, Patient } from '@/lib/domain/records/patient';
import type { ReportId } from '@/lib/domain/views/report';

const systems: Record<ReportId, string> = { 'open-dental-treatment-finder': 'open-dental' };

/** A report has no origin: its chart numbers mean the program on the office's own computers. */
export function chartIn(report: ReportId, value: string): ChartNumber {
  return { system: systems[report], origin: '', value };
}

/** The patient's number in the report's program. */
export function chartOf(patient: Patient, report: ReportId): string | undefined {
  return patient.charts.find((chart) => chart.system === systems[report] && chart.origin === '')?.value;
}
