import type { PlainDate } from '@/lib/domain/records/base';
import workerUrl from '@/lib/reports/report-worker.ts?worker&url';
import type { FromReportWorker, ToReportWorker } from '@/lib/reports/worker-protocol';

export type ReportSource = (ToReportWorker & { type: 'start' })['source'];

/** Reads one report away from the page; the answer is a function that stops it. */
export type ReportReader = (
  source: ReportSource,
  asOf: PlainDate,
  hear: (message: FromReportWorker) => void,
) => () => void;

/** One web worker per report; ended with its last word, or at once when stopped. */
export const readInWorker: ReportReader = (source, asOf, hear) => {
  const worker = new Worker(trusted(workerUrl), { type: 'module' });
  const last = new Set<FromReportWorker['type']>(['done', 'refused', 'cancelled', 'failed']);
  worker.addEventListener('message', ({ data }: MessageEvent<FromReportWorker>) => {
    if (last.has(data.type)) worker.terminate();
    hear(data);
  });
  worker.addEventListener('error', () => {
    worker.terminate();
    hear({ type: 'failed' });
  });
  const start: ToReportWorker = { type: 'start', source, asOf };
  worker.postMessage(start);
  return () => worker.terminate();
};

/** The part of Trusted Types we use; a TrustedScriptURL goes where a URL goes. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): URL };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | null = null;

/** The one policy the package allows: scripts of our own origin, nothing else. */
function trusted(url: string): URL {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return new URL(ownUrl(url));
  policy ??= trustedTypes.createPolicy('casecue-worker', { createScriptURL: ownUrl });
  return policy.createScriptURL(url);
}

function ownUrl(url: string): string {
  const { href, origin } = new URL(url, location.href);
  if (origin !== location.origin) throw new TypeError('not a script of ours');
  return href;
}
