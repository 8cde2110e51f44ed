import type { CallRow, TodayView } from '@/lib/domain/views/today';
import { groupNames } from './row-groups';

/** The day's list with the pages read after the first; a household that stands in two stays where it was first. */
export function joinPages(first: TodayView, more: readonly TodayView[]): TodayView {
  const seen = new Set<string>();
  const joined = { ...first, more: (more.at(-1) ?? first).more };
  for (const name of groupNames) joined[name] = [];
  for (const page of [first, ...more]) {
    for (const name of groupNames) joined[name] = [...joined[name], ...page[name].filter(isNew(seen))];
  }
  return joined;
}

function isNew(seen: Set<string>): (row: CallRow) => boolean {
  return ({ householdId }) => !seen.has(householdId) && seen.add(householdId) !== undefined;
}
