import type { Refusal } from '@/lib/domain/answer';
import type { ReportPreview, RowProblem } from '@/lib/domain/views/report';

export interface Problems {
  list: RowProblem[];
  count: number;
}

export interface Applied {
  /** '' where nothing was new. */
  changeId: string;
  added: number;
  changed: number;
  unchanged: number;
}

/** Where an import stands. Nothing is stored before `done`. */
export type ImportState =
  | { kind: 'idle' }
  | { kind: 'reading'; name: string; rows: number; bytes: number; ofBytes: number }
  | { kind: 'sending'; name: string; done: number; total: number }
  | { kind: 'comparing'; name: string; done: number; total: number }
  | { kind: 'preview'; name: string; preview: ReportPreview; problems: Problems }
  /** Encrypting: it can be stopped, and `stopping` says that it was asked to. */
  | { kind: 'writing'; name: string; done: number; total: number; stopping?: boolean }
  /** The one transaction, which nothing can stop. */
  | { kind: 'storing'; name: string; done: number; total: number }
  | { kind: 'done'; name: string; applied: Applied }
  | { kind: 'refused'; name: string; problem: RowProblem; problems: Problems }
  | { kind: 'unreadable'; name: string }
  /** `again`: everything is still handed over, saving can be tried once more. */
  | { kind: 'stopped'; name: string; refusal: Refusal; again: boolean };

const running: ReadonlySet<ImportState['kind']> = new Set(['reading', 'sending', 'comparing', 'writing', 'storing']);

/** Work is under way. */
export function isRunning(state: ImportState): boolean {
  return running.has(state.kind);
}
