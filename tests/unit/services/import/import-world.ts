import '@/tests/unit/storage/light-stretch';
import type { ImportProgress, ReportPatient } from '@/lib/domain/views/report';
import { readReport } from '@/lib/reports/read-report';
import type { CoreContext } from '@/lib/services/context';
import { importApply } from '@/lib/services/import/import-apply';
import { importBatch } from '@/lib/services/import/import-batch';
import { importPreview } from '@/lib/services/import/import-preview';
import { importStart } from '@/lib/services/import/import-start';
import type { Store } from '@/lib/storage/store';
import type { Vault } from '@/lib/storage/vault';
import { type Computer, makeComputer, openVault } from '@/tests/unit/storage/make-vault';

export interface World {
  computer: Computer;
  vault: Vault;
  store: Store;
  memberId: string;
  context: CoreContext;
  progress: ImportProgress[];
}

/** An open practice without patients, on a disk of its own. */
export async function emptyPractice(): Promise<World> {
  const computer = makeComputer();
  const { vault, store, memberId } = await openVault(computer);
  const progress: ImportProgress[] = [];
  return { computer, vault, store, memberId, context: contextOf(computer, vault, progress), progress };
}

/** What the services of an import take from the core; nothing else may be touched. */
export function contextOf(computer: Computer, vault: Vault, progress: ImportProgress[] = []): CoreContext {
  const used: Partial<CoreContext> = {
    vault,
    clock: computer.clock,
    local: computer.local,
    session: computer.session,
    newId: computer.newId,
    changed: () => undefined,
    importProgress: (step) => progress.push(step),
  };
  return used as CoreContext;
}

export interface ReadFile {
  fileHash: string;
  rows: number;
  batches: ReportPatient[][];
}

/** The report as the page hands it over, in small batches. */
export async function readFile(text: string, fileHash = text.length.toString(), size = 25): Promise<ReadFile> {
  const reading = readReport(new Blob([text]), { pasted: false, asOf: '2026-03-02', country: 'US' });
  let step = await reading.next();
  while (!step.done) step = await reading.next();
  if (step.value.kind !== 'read') throw new Error('the fixture was refused');
  const { patients, rows } = step.value;
  const starts = Array.from({ length: Math.ceil(patients.length / size) }, (_, nth) => nth * size);
  return { fileHash, rows, batches: starts.map((from) => patients.slice(from, from + size)) };
}

type Worker = () => CoreContext;

/** Hands everything over; `worker` gives the context of each message, so that a test may kill it in between. */
export async function handOver(worker: Worker, file: ReadFile): Promise<string> {
  const { fileHash, rows } = file;
  const { runId } = worth(await importStart(worker(), { report: 'open-dental-treatment-finder', fileHash, rows }));
  for (const [seq, patients] of file.batches.entries()) worth(await importBatch(worker(), { runId, seq, patients }));
  return runId;
}

/** Hands over, looks, applies. */
export async function importAll(worker: Worker, file: ReadFile, problems = 0) {
  const runId = await handOver(worker, file);
  const preview = worth(await importPreview(worker(), { runId, problems }));
  const applied = worth(await importApply(worker(), { runId }));
  return { runId, preview, applied };
}

export function worth<T>(answer: { ok: true; value: T } | { ok: false; error: string }): T {
  if (!answer.ok) throw new Error(`refused: ${answer.error}`);
  return answer.value;
}

/** Every patient with the totals of their plans, by chart number. */
export async function peopleOf(store: Store) {
  const directory = await store.directory();
  const dossiers = await store.dossiers(directory.map((entry) => entry.householdId));
  return dossiers
    .flatMap((dossier) =>
      dossier.patients.map((patient) => ({
        chart: patient.charts[0]?.value,
        name: `${patient.name.first} ${patient.name.last}`,
        doNotCall: patient.rules.doNotCall,
        phones: patient.phones.map((phone) => phone.shown),
        totals: dossier.plans.filter((plan) => plan.patientId === patient.id).map((plan) => plan.summaryCents),
      })),
    )
    .toSorted((a, b) => Number(a.chart) - Number(b.chart));
}
