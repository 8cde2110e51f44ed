import type { Patient } from '@/lib/domain/records/patient';

/** The given label, or the members' last names, each once. */
export function householdLabel(label: string, members: Patient[]): string {
  if (label !== '') return label;
  return [...new Set(members.map((member) => member.name.last))].filter((name) => name !== '').join(', ');
}
