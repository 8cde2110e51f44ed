import type { Text } from '@/components/hooks/use-text';
import type { CallRow, TodayView } from '@/lib/domain/views/today';

export type GroupName = 'overdue' | 'due' | 'waiting' | 'later';

export interface Group {
  name: GroupName;
  rows: CallRow[];
  /** More than its rows where some were not sent yet. */
  total: number;
}

/** Most urgent first. */
export const groupNames: readonly GroupName[] = ['overdue', 'due', 'waiting', 'later'];

/** The groups of today that are not empty; what was not sent yet is late. */
export function groupsOf(view: TodayView): Group[] {
  const rest = restOf(view);
  return groupNames
    .map((name) => ({ name, rows: view[name], total: view[name].length + (name === 'overdue' ? rest : 0) }))
    .filter(({ rows }) => rows.length > 0);
}

/** Overdue, due and due-but-not-yet, sent or not: what the nav counts. */
export function countToday(view: TodayView): number {
  return view.overdue.length + view.due.length + view.waiting.length + restOf(view);
}

/** Steps due by today that are in none of the rows. */
export function restOf(view: TodayView): number {
  if (view.more === null) return 0;
  const shown = groupNames.flatMap((name) => view[name]).reduce((sum, row) => sum + row.steps.length, 0);
  return Math.max(1, view.total - shown);
}

/** `7`, or `70 of 290` where some are not in the list yet. */
export function countWords(shown: number, total: number, t: Text['t']): string {
  return total > shown ? t('common.ofTotal', { n: shown, total }) : String(shown);
}
