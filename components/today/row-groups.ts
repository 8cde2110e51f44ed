import type { CallRow, TodayView } from '@/lib/domain/views/today';

export type GroupName = 'overdue' | 'due' | 'waiting' | 'later';

export interface Group {
  name: GroupName;
  rows: CallRow[];
}

const order: GroupName[] = ['overdue', 'due', 'waiting', 'later'];

/** The groups of today that are not empty, most urgent first. */
export function groupsOf(view: TodayView): Group[] {
  return order.map((name) => ({ name, rows: view[name] })).filter(({ rows }) => rows.length > 0);
}

/** Overdue, due and due-but-not-yet: what the badge and the nav count. */
export function countToday(view: TodayView): number {
  return view.overdue.length + view.due.length + view.waiting.length;
}
