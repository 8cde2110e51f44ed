import type { RuleEnv } from '@/lib/domain/records/dossier';
import type { DueState } from '@/lib/domain/views/common';
import type { CallRow } from '@/lib/domain/views/today';
import { byDue } from './step-view';

export interface CallGroups {
  overdue: CallRow[];
  due: CallRow[];
  waiting: CallRow[];
  later: CallRow[];
}

/** Every household into exactly one group: by what can be done now, then by what must wait. */
export function groupCalls(rows: CallRow[], env: RuleEnv): CallGroups {
  const groups: CallGroups = { overdue: [], due: [], waiting: [], later: [] };
  for (const row of rows) groups[groupOf(row)].push(row);
  const inTime = byFirstStep(env);
  groups.overdue.sort(inTime);
  groups.due.sort(inTime);
  groups.later.sort(inTime);
  groups.waiting.sort((a, b) => allowedAt(a) - allowedAt(b) || inTime(a, b));
  return groups;
}

function groupOf(row: CallRow): keyof CallGroups {
  const states = new Set<DueState>(row.steps.map((step) => step.state));
  if (states.has('overdue')) return 'overdue';
  if (states.has('due')) return 'due';
  return states.has('waiting') ? 'waiting' : 'later';
}

function byFirstStep(env: RuleEnv): (a: CallRow, b: CallRow) => number {
  const compare = byDue(env);
  return (a, b) => {
    const [first] = a.steps;
    const [second] = b.steps;
    return first && second ? compare(first, second) : 0;
  };
}

/** Those who may never be called come last: they are written to. */
function allowedAt(row: CallRow): number {
  return row.guard.nextAt ?? Number.MAX_SAFE_INTEGER;
}
