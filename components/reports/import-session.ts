import type { AnswerOf, Client, DataOf, MessageName } from '@/components/hooks/client';
import type { Refusal } from '@/lib/domain/answer';
import type { PlainDate } from '@/lib/domain/records/base';
import type { ReportPatient } from '@/lib/domain/views/report';
import type { FromReportWorker } from '@/lib/reports/worker-protocol';
import type { ImportState } from './import-state';
import type { ReportReader, ReportSource } from './report-reader';

type Done = FromReportWorker & { type: 'done' };
type Show = (state: ImportState) => void;

/** One import from the first byte to the last record. Thrown away when it is done, stopped or replaced. */
export class ImportSession {
  readonly #client: Client;
  readonly #name: string;
  readonly #show: Show;
  #runId: string | null = null;
  #over = false;
  /** Progress that arrives after its answer says nothing any more. */
  #waiting = false;
  #stopping = false;
  #stopReading = () => {};
  #stopHearing = () => {};

  constructor(client: Client, name: string, show: Show) {
    this.#client = client;
    this.#name = name;
    this.#show = (state) => this.#over || show(state);
  }

  read(reader: ReportReader, source: ReportSource, asOf: PlainDate): void {
    const name = this.#name;
    const batches: ReportPatient[][] = [];
    this.#show({ kind: 'reading', name, rows: 0, bytes: 0, ofBytes: 0 });
    this.#stopReading = reader(source, asOf, (message) => {
      if (this.#over) return;
      if (message.type === 'progress') this.#show({ kind: 'reading', name, ...message.progress });
      else if (message.type === 'batch') batches.push(message.patients);
      else if (message.type === 'done') void this.#handOver(message, batches);
      else if (message.type === 'refused') {
        this.#show({ kind: 'refused', name, problem: message.problem, problems: { list: [], count: 0 } });
      } else if (message.type === 'failed') this.#show({ kind: 'unreadable', name });
    });
  }

  /** May be asked again after a failure: what was handed over stays until it is saved or given up. */
  async apply(): Promise<void> {
    const name = this.#name;
    if (!this.#runId) return;
    this.#stopping = false;
    this.#show({ kind: 'writing', name, done: 0, total: 0 });
    const answer = await this.#wait('importApply', { runId: this.#runId });
    if (!answer.ok) return this.#show({ kind: 'stopped', name, refusal: answer, again: isWorthTrying(answer) });
    this.#runId = null;
    this.#show({ kind: 'done', name, applied: answer.value });
    this.#end();
  }

  /** While it is being saved: asks for a stop. The answer to saving says which of the two was first. */
  stopSaving(): void {
    if (!this.#runId || this.#stopping) return;
    this.#stopping = true;
    this.#show({ kind: 'writing', name: this.#name, done: 0, total: 0, stopping: true });
    void this.#send('importCancel', { runId: this.#runId });
  }

  /** Stops whatever runs and forgets what was handed over. */
  cancel(): void {
    const runId = this.#runId;
    this.#end();
    if (runId) void this.#send('importCancel', { runId });
  }

  async #handOver(done: Done, batches: ReportPatient[][]): Promise<void> {
    const problems = { list: done.problems, count: done.problemCount };
    const [first] = done.problems;
    const name = this.#name;
    if (done.patients === 0 && first) return this.#show({ kind: 'refused', name, problem: first, problems });
    const started = await this.#send('importStart', {
      report: 'open-dental-treatment-finder',
      fileHash: done.fileHash,
      rows: done.rows,
    });
    if (!started.ok) return this.#stop(started);
    this.#runId = started.value.runId;
    if (this.#over) return this.cancel();
    if (!(await this.#sendBatches(batches, done.patients))) return;
    this.#hearProgress();
    this.#show({ kind: 'comparing', name, done: 0, total: done.patients });
    const preview = await this.#wait('importPreview', { runId: this.#runId, problems: done.problemCount });
    if (preview.ok) this.#show({ kind: 'preview', name, preview: preview.value, problems });
    else this.#stop(preview);
  }

  /** One batch after the other: the core encrypts each before the next is sent. */
  async #sendBatches(batches: ReportPatient[][], total: number): Promise<boolean> {
    let sent = 0;
    for (const [seq, patients] of batches.entries()) {
      this.#show({ kind: 'sending', name: this.#name, done: sent, total });
      if (this.#over || !this.#runId) return false;
      const answer = await this.#send('importBatch', { runId: this.#runId, seq, patients });
      if (!answer.ok) {
        this.#stop(answer);
        return false;
      }
      sent += patients.length;
    }
    return !this.#over;
  }

  #hearProgress(): void {
    this.#stopHearing = this.#client.onImportProgress(({ runId, phase, done, total }) => {
      if (!this.#waiting || runId !== this.#runId || phase === 'reading') return;
      if (this.#stopping && phase !== 'storing') return;
      this.#show({ kind: phase, name: this.#name, done, total });
    });
  }

  async #wait<K extends MessageName>(name: K, data: DataOf<K>): Promise<AnswerOf<K>> {
    this.#waiting = true;
    const answer = await this.#send(name, data);
    this.#waiting = false;
    return answer;
  }

  #send<K extends MessageName>(name: K, data: DataOf<K>): Promise<AnswerOf<K>> {
    const lost = { ok: false, error: 'unexpected' } as AnswerOf<K>;
    return this.#client.send(name, data).catch(() => lost);
  }

  #stop(refusal: Refusal): void {
    if (this.#over) return;
    this.#show({ kind: 'stopped', name: this.#name, refusal, again: false });
    this.cancel();
  }

  #end(): void {
    this.#over = true;
    this.#stopReading();
    this.#stopHearing();
  }
}

function isWorthTrying({ error }: Refusal): boolean {
  return error !== 'import-gone' && error !== 'import-cancelled';
}
