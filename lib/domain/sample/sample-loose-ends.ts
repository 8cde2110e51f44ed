import { addAppointment, addPlan, addPresentation, addReportedPlan, decide } from './sample-offers';
import type { SampleOffice } from './sample-office';
import { addPerson, benefit, mailOf, ownPhone } from './sample-people';
import { addContact, addStep } from './sample-steps';

/** Plans adrift, the neighbours that would hide them, and a lead. */
export function addLooseEnds(office: SampleOffice): void {
  adrift(office);
  neighbours(office);
  lead(office);
}

/** Three plans without a next step: a broken start, a forgotten offer, a total from a report. */
function adrift(office: SampleOffice): void {
  const broken = addPerson(office, 'Yusuf', 'Yilmaz', { age: 42, insurances: [benefit(office)] });
  const crown = addPlan(office, broken, 'crown', { daysAgo: 25 });
  addPresentation(office, [crown], 25);
  decide(office, crown, 'accepted', 20);
  addAppointment(office, crown, -1, 'broken');

  const forgotten = addPerson(office, 'Ana', 'Núñez', { age: 34, emails: [mailOf('Ana', 'Núñez')] });
  const aligners = addPlan(office, forgotten, 'aligners', { daysAgo: 30 });
  addPresentation(office, [aligners], 29);
  addContact(office, [forgotten], [aligners], 19, 'no-answer', office.text.said.noAnswer);

  const reported = addPerson(office, 'Hector', 'Zavala', { age: 57 });
  addReportedPlan(office, reported, 318000, 11);
}

/** Overdue for more than a week, snoozed too often, too far away. */
function neighbours(office: SampleOffice): void {
  const late = addPerson(office, 'Fatima', 'Haddad', { age: 45, phones: [ownPhone(88, 'work')] });
  const fillings = addPlan(office, late, 'fillings', { daysAgo: 31 });
  addPresentation(office, [fillings], 30);
  addContact(office, [late], [fillings], 24, 'voicemail', office.text.said.voicemail);
  addStep(office, [late], [fillings], -10, { attempts: 1, cadenceStep: 1, promisedDaysAgo: 24 });

  const snoozed = addPerson(office, 'Omar', 'Baptiste', { age: 31 });
  const guard = addPlan(office, snoozed, 'nightGuard', { daysAgo: 50 });
  addPresentation(office, [guard], 49);
  addStep(office, [snoozed], [guard], 3, { snoozes: 4, promisedDaysAgo: 40 });

  const far = addPerson(office, 'Wanda', 'Fjeld', { age: 64, insurances: [benefit(office)] });
  const implant = addPlan(office, far, 'implant', { daysAgo: 14 });
  addPresentation(office, [implant], 14);
  addContact(office, [far], [implant], 13, 'reached', office.text.said.cost);
  addStep(office, [far], [implant], 75, { promise: office.text.promises.travel, promisedDaysAgo: 13, attempts: 1 });
}

/** Not a patient yet: no chart number, asked through the website. */
function lead(office: SampleOffice): void {
  const person = addPerson(office, 'Sienna', 'Lovell', {
    kind: 'lead',
    charted: false,
    age: 30,
    emails: [mailOf('Sienna', 'Lovell')],
    motivatingFactor: office.text.wants.photos,
  });
  addStep(office, [person], [], 1, { kind: 'consult', at: '11:00', promise: office.text.promises.work });
}
