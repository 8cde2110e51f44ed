import type { Zone } from './records/base';
import type { Settings } from './records/practice';

/** The office as it starts; everything can be changed in the settings. Contact guard: calls from 8 to 21 in the patient's zone, one a day and three a week for a household. */
export function firstSettings(practiceName: string, zone: Zone): Settings {
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
