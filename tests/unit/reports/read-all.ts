import { type ReadingProgress, type ReportReading, readReport } from '@/lib/reports/read-report';
import { limits } from '@/lib/reports/report-limits';

interface How {
  pasted?: boolean;
  limits?: Partial<typeof limits>;
}

/** Reads a text or bytes to the end, as the worker does. */
export async function readAll(content: string | Uint8Array<ArrayBuffer>, how: How = {}): Promise<ReportReading> {
  return (await readWithProgress(content, how)).reading;
}

export async function readWithProgress(content: string | Uint8Array<ArrayBuffer>, how: How = {}) {
  const steps: ReadingProgress[] = [];
  const reading = readReport(new Blob([content]), {
    pasted: how.pasted ?? false,
    asOf: '2026-04-16',
    country: 'US',
    limits: { ...limits, ...how.limits },
  });
  let step = await reading.next();
  while (!step.done) {
    steps.push(step.value);
    step = await reading.next();
  }
  return { steps, reading: step.value };
}

/** The reading, or a failure that shows why it was refused. */
export async function readWell(content: string | Uint8Array<ArrayBuffer>, how: How = {}) {
  const reading = await readAll(content, how);
  if (reading.kind === 'refused') throw new Error(`refused: ${JSON.stringify(reading.problem)}`);
  return reading;
}
