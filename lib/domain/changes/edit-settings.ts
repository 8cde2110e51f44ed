import { isSoundCadence } from '@/lib/domain/cadence-steps';
import { isZone } from '@/lib/domain/due';
import type { Id } from '@/lib/domain/records/base';
import type { RuleEnv } from '@/lib/domain/records/dossier';
import type { Settings, TeamMember } from '@/lib/domain/records/practice';
import { type ChangeTools, type Made, refuse } from './made';

/** Only the fields that are present change. */
export type SettingsPatch = Partial<Omit<Settings, 'id' | 'rev' | 'deletedAt'>>;

/** Changes the practice's settings. Hours that never open or caps that never allow a call are refused. */
export function makeSettings(
  { rev, patch }: { rev: number; patch: SettingsPatch },
  current: Settings,
  _env: RuleEnv,
  _tools: ChangeTools,
): Made {
  if (current.rev !== rev) return refuse('conflict', { table: 'settings' });
  const after: Settings = { ...current, ...patch };
  if (!isSound(after)) return refuse('bad-message');
  const edit = { table: 'settings' as const, id: current.id, before: current, after };
  const facts = { fields: Object.keys(patch).join(' ') };
  return { kind: 'made', verb: 'settings-changed', patientIds: [], facts, edits: [edit], id: current.id };
}

export function makeMemberName(
  { memberId, rev, name }: { memberId: Id; rev: number; name: string },
  current: TeamMember,
  _env: RuleEnv,
  _tools: ChangeTools,
): Made {
  if (current.id !== memberId) return refuse('not-found', { table: 'members' });
  if (current.rev !== rev) return refuse('conflict', { table: 'members', id: memberId });
  const trimmed = name.trim();
  if (trimmed === '') return refuse('bad-message');
  const edit = { table: 'members' as const, id: memberId, before: current, after: { ...current, name: trimmed } };
  return {
    kind: 'made',
    verb: 'settings-changed',
    patientIds: [],
    facts: { fields: 'member' },
    edits: [edit],
    id: memberId,
  };
}

function isSound({
  practiceName,
  zone,
  currency,
  guard,
  hours,
  restMinutes,
  lockHours,
  cadences = {},
}: Settings): boolean {
  const named = practiceName.trim() !== '' && isZone(zone) && /^[A-Z]{3}$/.test(currency);
  const callable = guard.from < guard.to && guard.perDay >= 1 && guard.perWeek >= 1;
  const opens = hours.from < hours.to && hours.days.length > 0 && hours.days.every((day) => day >= 1 && day <= 7);
  const stops = Object.values(cadences).every(isSoundCadence);
  return named && callable && opens && stops && restMinutes > 0 && lockHours > 0;
}
