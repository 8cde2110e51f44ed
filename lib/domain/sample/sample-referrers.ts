import type { Referrer } from '@/lib/domain/records/referrer';
import type { SampleOffice } from './sample-office';
import { ownPhone } from './sample-people';

type Sample = Pick<Referrer, 'kind' | 'name' | 'emails'> & { practiceName?: string; noted?: true };

const sent: Sample[] = [
  {
    kind: 'doctor',
    name: 'Dr. Helen Marsh',
    practiceName: 'Aspen Orthodontics',
    emails: ['helen@aspen-ortho.example'],
    noted: true,
  },
  {
    kind: 'doctor',
    name: 'Dr. Chidi Okafor',
    practiceName: 'Lakeside Family Dental',
    emails: ['desk@lakeside.example'],
  },
  { kind: 'other', name: 'Bea Lund', emails: [] },
];

/** Who sends patients to the invented office. */
export function addReferrers(office: SampleOffice): void {
  for (const [nth, { noted, ...given }] of sent.entries()) {
    office.made.referrers.push({
      id: office.tools.newId(),
      rev: 0,
      ...given,
      phones: [ownPhone(90 + nth, 'work')],
      ...(noted && { note: office.text.referrerNote }),
      createdAt: office.at(-200, '09:00'),
    });
  }
}
