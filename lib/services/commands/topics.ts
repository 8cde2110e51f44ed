import type { Topic } from '@/lib/domain/answer';
import type { TableName } from '@/lib/domain/records/table';

const people: Topic[] = ['patients', 'today', 'plans', 'subject'];
const work: Topic[] = ['today', 'plans', 'patients', 'subject'];

/** Which questions a change of a table may answer differently. */
const topicsByTable: Record<TableName, Topic[]> = {
  patients: people,
  households: people,
  plans: work,
  presentations: work,
  appointments: work,
  followUps: work,
  contacts: work,
  drafts: ['drafts', 'today'],
  members: ['settings', 'session', ...work],
  settings: ['settings', 'session', ...work],
  importRuns: ['import'],
  referrers: ['referrers', 'subject'],
};

export function topicsOf(tables: Iterable<TableName>): Topic[] {
  return [...new Set([...tables].flatMap((table) => topicsByTable[table]))];
}
