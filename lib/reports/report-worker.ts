import { readReport } from './read-report';
import { batchSize, type FromReportWorker, type ToReportWorker } from './worker-protocol';

let cancelled = false;

addEventListener('message', ({ data }: MessageEvent<ToReportWorker>) => {
  if (data.type === 'cancel') cancelled = true;
  else read(data).catch(() => say({ type: 'failed' }));
});

async function read(start: ToReportWorker & { type: 'start' }): Promise<void> {
  const pasted = start.source.kind === 'text';
  const file = start.source.kind === 'text' ? new Blob([start.source.text]) : start.source.file;
  const reading = readReport(file, { pasted, asOf: start.asOf, country: 'US' });
  let step = await reading.next();
  while (!step.done) {
    if (cancelled) return say({ type: 'cancelled' });
    say({ type: 'progress', progress: step.value });
    step = await reading.next();
  }
  if (step.value.kind === 'refused') return say({ type: 'refused', problem: step.value.problem });
  const { patients, rows, problems, problemCount } = step.value;
  for (let from = 0; from < patients.length; from += batchSize) {
    say({ type: 'batch', patients: patients.slice(from, from + batchSize) });
  }
  say({ type: 'done', fileHash: await hashOf(file), rows, patients: patients.length, problems, problemCount });
}

async function hashOf(file: Blob): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return new Uint8Array(hash).toHex();
}

function say(message: FromReportWorker): void {
  postMessage(message);
}
