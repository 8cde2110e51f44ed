import { sameNameText } from '@/lib/domain/identity-names';
import { sameAddress } from '@/lib/domain/identity-text';
import type { FieldName, FrameReading } from '@/lib/domain/records/claim';
import type { FrameState } from './join-frames';

const names: readonly string[] = ['fullName', 'firstName', 'lastName', 'displayName'];
const addresses: readonly string[] = ['email', 'ownEmail', 'fromEmail'];

/**
 * The frames of one page that say it only together, each group as one frame. Two values for one field are two people.
 * `frames` are those shown, newest first; what needs no other frame stays as it is.
 */
export function completeFrames(frames: readonly FrameState[]): FrameState[] {
  const groups = Map.groupBy(frames, (frame) => (frame.facts.together ? keyOf(frame) : ''));
  const alone = groups.get('') ?? [];
  const joint = [...groups].filter(([key]) => key !== '').map(([, group]) => joined(group));
  return [...alone, ...joint].sort((a, b) => b.order - a.order);
}

function keyOf({ origin, reading }: FrameState): string {
  return JSON.stringify([origin, reading.recipeId]);
}

function joined(group: readonly FrameState[]): FrameState {
  const [newest] = group as [FrameState];
  if (group.some(({ reading }) => reading.state === 'ambiguous')) return { ...newest, reading: ambiguous(newest) };
  const fields: Partial<Record<FieldName, string>> = {};
  for (const { reading } of group) {
    for (const [name, value] of Object.entries(reading.fields) as [FieldName, string][]) {
      const before = fields[name];
      if (before !== undefined && !agree(name, before, value)) return { ...newest, reading: ambiguous(newest) };
      fields[name] ??= value;
    }
  }
  const isComplete = newest.facts.together?.some((all) => all.every((name) => fields[name] !== undefined));
  const viewId = group.find(({ reading }) => reading.viewId !== null)?.reading.viewId ?? null;
  const state = isComplete ? 'found' : viewId === null ? 'no-view' : 'none';
  return { ...newest, reading: { ...newest.reading, viewId, state, fields } };
}

function ambiguous({ reading }: FrameState): FrameReading {
  return { ...reading, state: 'ambiguous', fields: {} };
}

function agree(name: FieldName, one: string, other: string): boolean {
  if (names.includes(name)) return sameNameText(one, other);
  return addresses.includes(name) ? sameAddress(one, other) : one === other;
}
