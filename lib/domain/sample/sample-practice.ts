import type { PlainDate, Zone } from '@/lib/domain/records/base';
import { addCallers } from './sample-callers';
import { addCrowd } from './sample-crowd';
import { addLooseEnds } from './sample-loose-ends';
import { SampleOffice, type SamplePractice, type SampleTools } from './sample-office';
import { addOutcomes } from './sample-outcomes';
import { addReferrers } from './sample-referrers';

/** Everybody in the sample practice. */
const people = 60;

/**
 * A complete invented office as of today; the same seed, day and ids give the same one. All records have revision 0,
 * to be committed in one change.
 */
export function samplePractice(seed: number, today: PlainDate, zone: Zone, tools: SampleTools): SamplePractice {
  const office = new SampleOffice(seed, today, zone, tools);
  addCallers(office);
  addOutcomes(office);
  addLooseEnds(office);
  addCrowd(office, people - office.made.patients.length);
  addReferrers(office);
  return office.made;
}
