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
  | { kind: 'writing'; name: string; done: number; total: number }
  | { kind: 'done'; name: string; applied: Applied }
  | { kind: 'refused'; name: string; problem: RowProblem; problems: Problems }
  | { kind: 'unreadable'; name: string }
  /** `again`: everything is still handed over, saving can be tried once more. */
  | { kind: 'stopped'; name: string; refusal: Refusal; again: boolean };

/** Running work that Escape stops; while everything is being written nothing can. */
export function isStoppable(state: ImportState): boolean {
  return state.kind === 'reading' || state.kind === 'sending' || state.kind === 'comparing';
}
