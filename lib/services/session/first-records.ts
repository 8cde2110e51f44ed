import type { Edit } from '@/lib/domain/records/activity';
import type { Id } from '@/lib/domain/records/base';
import type { Settings, TeamMember } from '@/lib/domain/records/practice';

interface Practice {
  practiceName: string;
  zone: string;
  memberName: string;
}

/** Settings as a practice begins with them; every one can be changed. */
export function firstSettings({ practiceName, zone }: Pick<Practice, 'practiceName' | 'zone'>): Settings {
  return {
    id: 'settings',
    rev: 0,
    practiceName,
    zone,
    currency: 'USD',
    cadence: 'two-two-two',
    guard: { from: '08:00', to: '21:00', perDay: 1, perWeek: 3 },
    hours: { days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' },
    restMinutes: 10,
    lockHours: 12,
    ownAddresses: [],
  };
}

/** The first two records of a new vault. */
export function firstEdits(practice: Practice, memberId: Id): Edit[] {
  const settings = firstSettings(practice);
  const member: TeamMember = { id: memberId, rev: 0, name: practice.memberName, role: 'coordinator' };
  return [
    { table: 'settings', id: settings.id, before: null, after: settings },
    { table: 'members', id: member.id, before: null, after: member },
  ];
}
