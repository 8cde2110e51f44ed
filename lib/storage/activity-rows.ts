import type { Activity, Edit } from '@/lib/domain/records/activity';
import type { AnyRecord } from '@/lib/domain/records/table';
import { sumsOf } from './chain';
import type { Loose } from './content-migrations/step';
import { contentVersion, upgraded } from './content-migrations/upgrade';
import { openValue, type Place, sealValue } from './envelope';
import { inSlices } from './in-slices';
import type { Keyring } from './keys';
import type { ActivityPartRow, ActivityRow } from './rows';
import type { Sealed } from './sealing';

/** Edits and patients beyond this many go into parts of their own. */
const partSize = 200;
const partsAtOnce = 10;

export interface SealedActivity {
  row: Omit<ActivityRow, 'mac'>;
  parts: ActivityPartRow[];
}

/** Small histories are one envelope; an import's is cut so that reading a patient's history stays cheap. */
export async function sealActivity(
  keys: Keyring,
  n: number,
  activity: Activity,
  sealed: Sealed,
): Promise<SealedActivity> {
  const { edits, patientIds, ...told } = activity;
  const cut = edits.length > partSize || patientIds.length > partSize;
  const parts = cut ? Math.ceil(Math.max(edits.length, patientIds.length) / partSize) : 0;
  const face = { n, id: activity.id, v: contentVersion, parts, patientIds: cut ? [] : patientIds };
  const box = await sealValue(keys, rowPlace(face), cut ? told : { ...told, edits });
  const places = Array.from({ length: parts }, (_, part) => part);
  const after = (count: number) => sealed(Math.min(count * partSize, edits.length));
  const rows = await inSlices(places, partsAtOnce, (part) => sealPart(keys, n, part, activity), after);
  return { row: { ...face, box, ...(cut ? { sums: await sumsOf(rows) } : {}) }, parts: rows };
}

async function sealPart(keys: Keyring, n: number, part: number, activity: Activity): Promise<ActivityPartRow> {
  const [from, to] = [part * partSize, (part + 1) * partSize];
  const face = { n, part, v: contentVersion, patientIds: activity.patientIds.slice(from, to) };
  return { ...face, box: await sealValue(keys, partPlace(face), activity.edits.slice(from, to)) };
}

type Told = Omit<Activity, 'edits' | 'patientIds'>;

/** Without its edits. */
export async function openActivity(keys: Keyring, row: ActivityRow): Promise<Omit<Activity, 'edits'>> {
  const { edits: _, ...told } = (await openValue(keys, rowPlace(row), row.box)) as Told & { edits?: Edit[] };
  return { ...told, patientIds: row.patientIds };
}

/** With every edit, each brought to today's content. */
export async function openWholeActivity(keys: Keyring, row: ActivityRow, parts: ActivityPartRow[]): Promise<Activity> {
  const told = (await openValue(keys, rowPlace(row), row.box)) as Told & { edits?: Edit[] };
  const cut = await Promise.all(parts.map((part) => openPart(keys, part)));
  const edits = [...(told.edits ?? []).map((edit) => upgradedEdit(edit, row.v)), ...cut.flat()];
  return { ...told, patientIds: [...row.patientIds, ...parts.flatMap((part) => part.patientIds)], edits };
}

async function openPart(keys: Keyring, part: ActivityPartRow): Promise<Edit[]> {
  const edits = (await openValue(keys, partPlace(part), part.box)) as Edit[];
  return edits.map((edit) => upgradedEdit(edit, part.v));
}

function upgradedEdit(edit: Edit, from: number): Edit {
  const lift = (record: AnyRecord | null) => record && upgraded(edit.table, record as unknown as Loose, from);
  return { ...edit, before: lift(edit.before), after: lift(edit.after) };
}

function rowPlace({ n, id, v, parts, patientIds }: Omit<ActivityRow, 'mac' | 'box' | 'sums'>): Place {
  return ['activity', n, id, v, parts, patientIds];
}

function partPlace({ n, part, v, patientIds }: Omit<ActivityPartRow, 'box'>): Place {
  return ['activityParts', n, part, v, patientIds];
}
