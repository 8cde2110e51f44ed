import type { Id } from '@/lib/domain/records/base';
import type { Patient } from '@/lib/domain/records/patient';
import type { ReportId, ReportPatient } from '@/lib/domain/views/report';
import type { Store } from '@/lib/storage/store';
import type { Known } from './compare-patient';
import { chartOf } from './report-chart';

/** Who of a batch is known already, by chart number within the report's program. */
export async function knownAmong(
  store: Store,
  report: ReportId,
  patients: ReportPatient[],
  everyChart: ReadonlySet<string>,
): Promise<Map<string, Known>> {
  // The directory is in memory: most charts of a first import need no look-up at all.
  const charts = patients.map((patient) => patient.chart).filter((chart) => everyChart.has(chart));
  const ids = (await Promise.all(charts.map((chart) => store.lookup('chart', chart)))).flat();
  const found = await store.many('patients', [...new Set(ids)]);
  const known = new Map<string, Known>();
  for (const patient of found.filter(isLive).toSorted(olderFirst)) {
    const chart = chartOf(patient, report);
    if (chart !== undefined && !known.has(chart)) known.set(chart, { patient, plans: [] });
  }
  await addPlans(store, [...known.values()]);
  return known;
}

async function addPlans(store: Store, known: Known[]): Promise<void> {
  const byPatient = new Map<Id, Known>(known.map((one) => [one.patient.id, one]));
  const households = new Set(known.map((one) => one.patient.householdId));
  for (const dossier of await store.dossiers([...households])) {
    for (const plan of dossier.plans) byPatient.get(plan.patientId)?.plans.push(plan);
  }
  for (const one of known) one.plans.sort((a, b) => a.createdAt - b.createdAt);
}

/** How many known patients of the report's program the report lacks: a question, not an answer. */
export async function countMissing(store: Store, report: ReportId, seen: ReadonlySet<string>): Promise<number> {
  const directory = await store.directory();
  const ids = directory.filter((entry) => entry.charts.some((chart) => !seen.has(chart))).map((entry) => entry.id);
  let missing = 0;
  for (let from = 0; from < ids.length; from += 500) {
    for (const patient of await store.many('patients', ids.slice(from, from + 500))) {
      const chart = isLive(patient) ? chartOf(patient, report) : undefined;
      if (chart !== undefined && !seen.has(chart)) missing++;
    }
  }
  return missing;
}

function isLive(patient: Patient): boolean {
  return patient.deletedAt === undefined;
}

function olderFirst(one: Patient, other: Patient): number {
  return one.createdAt - other.createdAt;
}
