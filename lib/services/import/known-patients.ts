import type { Id } from '@/lib/domain/records/base';
import type { Patient } from '@/lib/domain/records/patient';
import type { ReportId, ReportPatient } from '@/lib/domain/views/report';
import type { DirectoryEntry, Store } from '@/lib/storage/store';
import type { Known } from './compare-patient';
import { chartInDirectory, chartOf } from './report-chart';

/** Households in which somebody has this number, in whatever program; the directory is in memory already. */
export type HouseholdsByChart = ReadonlyMap<string, Id[]>;

export function householdsByChart(directory: readonly DirectoryEntry[]): HouseholdsByChart {
  const byChart = new Map<string, Id[]>();
  for (const { charts, householdId } of directory) {
    for (const chart of charts) byChart.set(chart, [...(byChart.get(chart) ?? []), householdId]);
  }
  return byChart;
}

/** Who of a batch is known already, by chart number within the report's program, with their plans oldest first. */
export async function knownAmong(
  store: Store,
  report: ReportId,
  patients: ReportPatient[],
  households: HouseholdsByChart,
): Promise<Map<string, Known>> {
  const ids = new Set(patients.flatMap((patient) => households.get(patient.chart) ?? []));
  const known = new Map<string, Known>();
  if (ids.size === 0) return known;
  for (const dossier of await store.dossiers([...ids])) {
    for (const patient of dossier.patients.filter(isLive).toSorted(olderFirst)) {
      const chart = chartOf(patient, report);
      if (chart === undefined || known.has(chart)) continue;
      const plans = dossier.plans.filter((plan) => plan.patientId === patient.id).toSorted(olderFirst);
      known.set(chart, { patient, plans });
    }
  }
  return known;
}

/** Known patients of the report's program whom the report lacks: a question, not an answer. */
export async function missingFrom(store: Store, report: ReportId, seen: ReadonlySet<string>): Promise<Id[]> {
  const unsure: Id[] = [];
  const missing: Id[] = [];
  for (const entry of await store.directory()) {
    const chart = chartInDirectory(entry, report);
    if (chart === null) unsure.push(entry.id);
    else if (chart !== undefined && !seen.has(chart)) missing.push(entry.id);
  }
  for (let from = 0; from < unsure.length; from += 500) {
    for (const patient of await store.many('patients', unsure.slice(from, from + 500))) {
      const chart = isLive(patient) ? chartOf(patient, report) : undefined;
      if (chart !== undefined && !seen.has(chart)) missing.push(patient.id);
    }
  }
  return missing;
}

function isLive(patient: Patient): boolean {
  return patient.deletedAt === undefined;
}

function olderFirst(one: { createdAt: number }, other: { createdAt: number }): number {
  return one.createdAt - other.createdAt;
}
