import type { Refusal } from '@/lib/domain/answer';
import { todayIn } from '@/lib/domain/due';
import type { Edit } from '@/lib/domain/records/activity';
import type { Id, MaybeCents } from '@/lib/domain/records/base';
import type { ReportPatient, ReportPreview } from '@/lib/domain/views/report';
import type { Store } from '@/lib/storage/store';
import type { CoreContext, OpenCore } from '../context';
import { readPrefs } from '../settings/prefs';
import { comparePatient } from './compare-patient';
import { householdsByChart, knownAmong, missingFrom } from './known-patients';
import type { ImportTools } from './new-records';
import { reportedPlanTitle } from './plan-title';
import type { ReportedPerson, RunPeople } from './run-people';
import { currentRun, type RunHead, readBatches, readHead } from './staged-run';

export interface RunComparison {
  kind: 'compared';
  head: RunHead;
  added: number;
  changed: number;
  unchanged: number;
  missing: number;
  totals: MaybeCents[];
  patientIds: Id[];
  edits: Edit[];
  samples: ReportPreview['samples'];
  people: RunPeople;
}

const sampleCount = 8;

type Outcome = RunComparison | { kind: 'refused'; refusal: Refusal };

/** The last comparison of an open store, good until the next commit; gone with the worker, and then made anew. */
const lastOf = new WeakMap<Store, { seq: number; run: RunComparison }>();

/** The whole run against the store as it is now. */
export async function compareRun(context: CoreContext, core: OpenCore, runId: Id): Promise<Outcome> {
  const last = lastOf.get(core.store);
  const seq = core.store.seq();
  if (last?.seq === seq && last.run.head.runId === runId && (await currentRun(context.local)) === runId)
    return last.run;
  const run = await compareAnew(context, core, runId);
  if (run.kind === 'compared') lastOf.set(core.store, { seq, run });
  return run;
}

/** The staged rows changed or are gone; a large comparison need not stay in memory. */
export function forgetComparison(store: Store): void {
  lastOf.delete(store);
}

async function compareAnew(context: CoreContext, core: OpenCore, runId: Id): Promise<Outcome> {
  const head = (await currentRun(context.local)) === runId ? await readHead(core.store, runId) : null;
  if (!head) return refused('import-gone');
  const run = emptyRun(head);
  const tools = await toolsFor(context, core, head);
  const households = householdsByChart(await core.store.directory());
  const seen = new Set<string>();
  for await (const patients of readBatches(core.store, runId)) {
    if ((await currentRun(context.local)) !== runId) return refused('import-cancelled');
    const known = await knownAmong(core.store, head.report, patients, households);
    for (const patient of patients) {
      if (seen.has(patient.chart)) continue;
      seen.add(patient.chart);
      const { change, patientId, edits } = comparePatient(patient, known.get(patient.chart) ?? null, tools);
      run[change]++;
      run.totals.push(patient.planCents);
      if (change !== 'unchanged') run.patientIds.push(patientId);
      run.edits.push(...edits);
      if (change !== 'unchanged')
        run.people[change].push(reportedPerson(patient, change === 'added' ? null : patientId));
      addSample(run.samples, patient, change);
    }
    context.importProgress?.({ runId, phase: 'comparing', done: seen.size, total: Math.max(head.rows, seen.size) });
  }
  run.people.missing = await missingFrom(core.store, head.report, seen);
  run.missing = run.people.missing.length;
  return run;
}

function emptyRun(head: RunHead): RunComparison {
  const counts = { added: 0, changed: 0, unchanged: 0, missing: 0 };
  const people: RunPeople = { added: [], changed: [], missing: [] };
  return { kind: 'compared', head, ...counts, totals: [], patientIds: [], edits: [], samples: [], people };
}

async function toolsFor(context: CoreContext, core: OpenCore, head: RunHead): Promise<ImportTools> {
  const { language } = await readPrefs(context);
  return {
    newId: () => context.newId(),
    runId: head.runId,
    report: head.report,
    now: core.now,
    on: todayIn(core.now, core.env.settings.zone),
    planTitle: reportedPlanTitle(language),
  };
}

function reportedPerson({ name, chart, planCents }: ReportPatient, patientId: Id | null): ReportedPerson {
  return { patientId, name: `${name.first} ${name.last}`.trim(), chart, planCents };
}

// What changes is worth looking at; what stays fills the rest.
function addSample(
  samples: RunComparison['samples'],
  patient: ReportPatient,
  change: RunComparison['samples'][number]['change'],
): void {
  const { name, chart, planCents } = reportedPerson(patient, null);
  const sample = { name, chart, planCents, change };
  if (samples.length < sampleCount) samples.push(sample);
  else if (change !== 'unchanged') {
    const dull = samples.findIndex((one) => one.change === 'unchanged');
    if (dull >= 0) samples[dull] = sample;
  }
}

function refused(error: Refusal['error']): { kind: 'refused'; refusal: Refusal } {
  return { kind: 'refused', refusal: { ok: false, error } };
}
