import type { Client, MessageName } from '@/components/hooks/client';
import type { ReportReader } from '@/components/reports/report-reader';
import type { ImportProgress, ReportPatient, ReportPreview } from '@/lib/domain/views/report';
import type { SessionView } from '@/lib/domain/views/session';
import type { FromReportWorker } from '@/lib/reports/worker-protocol';

const session: SessionView = {
  state: 'open',
  prefs: { language: 'en', theme: 'light', sites: [], initials: false, blur: false },
  zone: 'America/Denver',
  sample: false,
  canReturn: false,
  pinSet: true,
  pinTriesLeft: 5,
};

export const preview: ReportPreview = {
  runId: 'run-1',
  rows: 3,
  patients: 3,
  added: 2,
  changed: 1,
  unchanged: 0,
  missing: 0,
  sum: { cents: 431000, unknown: 0, count: 3 },
  samples: [{ name: 'Inés Ortega', chart: '1001', planCents: 123450, change: 'added' }],
};

const usual: Partial<Record<MessageName, unknown>> = {
  session,
  importRuns: { runs: [] },
  importStart: { runId: 'run-1' },
  importBatch: { staged: 3 },
  importPreview: preview,
  importApply: { changeId: 'run-1', id: 'run-1', added: 2, changed: 1, unchanged: 0 },
  importCancel: null,
  undo: { changeId: 'undo-1' },
};

/** A core that answers what it is told to and remembers what it was asked. */
export function fakeCore(answers: Partial<Record<MessageName, unknown>> = {}) {
  const asked: { name: MessageName; data: unknown }[] = [];
  const progress = new Set<(step: ImportProgress) => void>();
  const held = new Map<MessageName, (instead?: unknown) => void>();
  const client: Client = {
    async send(name, data) {
      asked.push({ name, data });
      const given = { ...usual, ...answers }[name];
      const instead = given === 'hold' && (await new Promise<unknown>((free) => held.set(name, free)));
      const value = given === 'hold' ? instead || usual[name] : given;
      const refused = value !== null && typeof value === 'object' && 'error' in value;
      return (refused ? { ok: false, ...value } : { ok: true, seq: 1, value }) as never;
    },
    onChanged: () => () => undefined,
    onClosing: () => () => undefined,
    onImportProgress(listener) {
      progress.add(listener);
      return () => progress.delete(listener);
    },
  };
  const names = () =>
    asked.map(({ name }) => name).filter((name) => name.startsWith('import') && name !== 'importRuns');
  return {
    client,
    asked,
    names,
    /** Lets the message that is held answer, with something else if given. */
    release: (name: MessageName, instead?: unknown) => held.get(name)?.(instead),
    tell: (step: ImportProgress) => progress.forEach((hear) => void hear(step)),
  };
}

export const patient: ReportPatient = {
  line: 2,
  chart: '1001',
  name: { first: 'Inés', last: 'Ortega' },
  phone: null,
  email: null,
  rules: { doNotCall: false, seeNotes: false },
  prefersMail: false,
  planCents: 123450,
  insurances: [],
};

/** A reader whose worker says what a test lets it say. */
export function fakeReader() {
  const reader = {
    stopped: false,
    say: (_: FromReportWorker): void => undefined,
    read: ((_source, _asOf, hear) => {
      reader.say = hear;
      return () => {
        reader.stopped = true;
      };
    }) satisfies ReportReader,
  };
  return reader;
}

export function done(changes: Partial<FromReportWorker & { type: 'done' }> = {}): FromReportWorker {
  return { type: 'done', fileHash: 'ab', rows: 3, patients: 1, problems: [], problemCount: 0, ...changes };
}
