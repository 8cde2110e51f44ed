import { afterEach, expect, it, vi } from 'vitest';
import { batchSize, type FromReportWorker, type ToReportWorker } from '@/lib/reports/worker-protocol';
import { finderPatients, treatmentFinderFile } from '@/tests/fixtures/treatment-finder';

/** Loads the worker's script with the two globals it talks through. */
async function startWorker() {
  const heard: FromReportWorker[] = [];
  let tell: (message: ToReportWorker) => void = () => undefined;
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  vi.stubGlobal('addEventListener', (_: string, hear: (event: { data: ToReportWorker }) => void) => {
    tell = (data) => hear({ data });
  });
  vi.stubGlobal('postMessage', (message: FromReportWorker) => {
    heard.push(message);
    if (message.type !== 'progress' && message.type !== 'batch') end();
  });
  vi.resetModules();
  await import('@/lib/reports/report-worker');
  return { heard, tell: (message: ToReportWorker) => tell(message), ended };
}

afterEach(() => vi.unstubAllGlobals());

const fixture = { rows: 1300, seed: 9 };
const text = treatmentFinderFile(fixture);

it('says how far it is, then hands over batches, then is done with a hash of the file', async () => {
  const worker = await startWorker();
  worker.tell({ type: 'start', source: { kind: 'file', file: new Blob([text]) }, asOf: '2026-04-16' });
  await worker.ended;
  const types = worker.heard.map((message) => message.type);
  expect(types[0]).toBe('progress');
  expect(types.at(-1)).toBe('done');
  const batches = worker.heard.filter((message) => message.type === 'batch');
  const patients = finderPatients(fixture).length;
  expect(batches.map((batch) => batch.patients.length)).toEqual([batchSize, batchSize, patients - 2 * batchSize]);
  expect(worker.heard.at(-1)).toMatchObject({ rows: 1300, patients, problems: [], problemCount: 0 });
  expect(worker.heard.at(-1)).toHaveProperty('fileHash', expect.stringMatching(/^[0-9a-f]{64}$/));
});

it('takes pasted text without its last line end', async () => {
  const worker = await startWorker();
  worker.tell({ type: 'start', source: { kind: 'text', text: text.trimEnd().concat('\t') }, asOf: '2026-04-16' });
  await worker.ended;
  expect(worker.heard.at(-1)).toMatchObject({ type: 'done', rows: 1300 });
});

it('hands over nothing of a file that is cut off', async () => {
  const worker = await startWorker();
  worker.tell({ type: 'start', source: { kind: 'file', file: new Blob([text.slice(0, -9)]) }, asOf: '2026-04-16' });
  await worker.ended;
  expect(worker.heard.filter((message) => message.type === 'batch')).toEqual([]);
  expect(worker.heard.at(-1)).toMatchObject({ type: 'refused', problem: { code: 'cut-off' } });
});

it('stops when it is told to', async () => {
  const worker = await startWorker();
  worker.tell({ type: 'start', source: { kind: 'file', file: new Blob([text]) }, asOf: '2026-04-16' });
  worker.tell({ type: 'cancel' });
  await worker.ended;
  expect(worker.heard).toEqual([{ type: 'cancelled' }]);
});
