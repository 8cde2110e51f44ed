import type { Plan } from '@/lib/domain/records/plan';
import { addAppointment, addPlan, addPresentation, addReportedPlan, blocker, decide } from './sample-offers';
import type { SampleOffice } from './sample-office';
import { addPerson, benefit, mailOf } from './sample-people';
import { addContact, addStep } from './sample-steps';

/** One plan for every rung of the ladder and every exit, with the step that belongs to it. */
export function addOutcomes(office: SampleOffice): void {
  climbing(office);
  treated(office);
  ended(office);
  reported(office);
}

function climbing(office: SampleOffice): void {
  const { text } = office;
  const eileen = addPerson(office, 'Eileen', 'Brannigan', { age: 72, insurances: [benefit(office)] });
  addStep(office, [eileen], [addPlan(office, eileen, 'denture', { daysAgo: 3 })], 1, { angle: text.angles.estimate });

  const tariq = addPerson(office, 'Tariq', 'Osei', { age: 29, emails: [mailOf('Tariq', 'Osei')] });
  const wisdom = addPlan(office, tariq, 'wisdom', { daysAgo: 5 });
  addPresentation(office, [wisdom], 5);
  addStep(office, [tariq], [wisdom], 2, { cadenceStep: 0 });

  const greta = addPerson(office, 'Greta', 'Lindqvist', { age: 55, insurances: [benefit(office), benefit(office)] });
  const fillings = addPlan(office, greta, 'fillings', { daysAgo: 12 });
  addPresentation(office, [fillings], 12);
  decide(office, fillings, 'accepted', 12, fillings.items.slice(0, 2));
  addStep(office, [greta], [fillings], 3, { promise: text.promises.payday });

  const abel = addPerson(office, 'Abel', 'Nwosu', { age: 44, preferred: 'Abe', insurances: [benefit(office)] });
  const crown = addPlan(office, abel, 'crown', { daysAgo: 8 });
  addPresentation(office, [crown], 8);
  decide(office, crown, 'accepted', 8);
  addStep(office, [abel], [crown], 1, { promise: text.promises.work, promisedDaysAgo: 8 });

  const priya = addPerson(office, 'Priya', 'Raman-Cole', { age: 36, insurances: [benefit(office)] });
  const gums = addPlan(office, priya, 'gums', { daysAgo: 18 });
  addPresentation(office, [gums], 18);
  decide(office, gums, 'accepted', 10);
  addAppointment(office, gums, 5, 'confirmed');
  addContact(office, [priya], [gums], 10, 'called-us', text.said.booked, { minutes: 4 });
}

function treated(office: SampleOffice): void {
  const ugo = addPerson(office, 'Ugo', 'Marchetti', { age: 63, insurances: [benefit(office)] });
  const root = addPlan(office, ugo, 'root', { daysAgo: 40 });
  addPresentation(office, [root], 40);
  decide(office, root, 'accepted', 36);
  markDone(office, root, 1, 9);
  addStep(office, [ugo], [root], 4, { angle: office.text.angles.checkIn });
  addAppointment(office, root, 12, 'booked', root.items.slice(1));

  const clara = addPerson(office, 'Clara', 'Dubois', { age: 50 });
  const guard = addPlan(office, clara, 'nightGuard', { daysAgo: 60 });
  addPresentation(office, [guard], 58);
  decide(office, guard, 'accepted', 58);
  markDone(office, guard, 1, 20);
}

function ended(office: SampleOffice): void {
  const { reasons } = office.text;
  const lionel = addPerson(office, 'Lionel', 'Thorne', { age: 70 });
  const bridge = addPlan(office, lionel, 'bridge', { daysAgo: 90 });
  addPresentation(office, [bridge], 88);
  close(office, bridge, 'declined', 60, reasons.declined, 120);

  const xenia = addPerson(office, 'Xenia', 'Ivanova', { age: 26 });
  const wisdom = addPlan(office, xenia, 'wisdom', { daysAgo: 45 });
  addPresentation(office, [wisdom], 44);
  close(office, wisdom, 'referred-out', 30, reasons.referredOut);

  const viktor = addPerson(office, 'Viktor', 'Saarinen', { age: 58 });
  const denture = addPlan(office, viktor, 'denture', { daysAgo: 300 });
  addPresentation(office, [denture], 298);
  close(office, denture, 'lapsed', 90, reasons.lapsed);

  const dalia = addPerson(office, 'Dalia', 'Kaplan', { age: 48, insurances: [benefit(office)] });
  const first = addPlan(office, dalia, 'implant', { daysAgo: 80, recommended: false });
  addPresentation(office, [first], 78);
  const second = addPlan(office, dalia, 'bridge', { daysAgo: 22, supersedesId: first.id });
  first.supersededById = second.id;
  addPresentation(office, [second], 21);
  addContact(office, [dalia], [second], 14, 'reached', office.text.said.thinking);
  addStep(office, [dalia], [second], 6, { cadenceStep: 2, attempts: 1 });
}

function reported(office: SampleOffice): void {
  const cedric = addPerson(office, 'Cedric', 'Hallam', { age: 39, insurances: [benefit(office)] });
  const summary = addReportedPlan(office, cedric, 187500, 6);
  addContact(office, [cedric], [summary], 5, 'voicemail', office.text.said.voicemail);
  addStep(office, [cedric], [summary], 2, { attempts: 1, angle: office.text.angles.benefit });

  const ruth = addPerson(office, 'Ruth', 'Weller', { age: 66 });
  const unknown = addReportedPlan(office, ruth, null, 6);
  unknown.blockers = [blocker(office, 'insurance')];
  addStep(office, [ruth], [unknown], 9, { kind: 'pre-auth-check' });
}

function markDone(office: SampleOffice, plan: Plan, count: number, daysAgo: number): void {
  const items = plan.items.slice(0, count);
  for (const item of items) item.doneOn = office.day(-daysAgo);
  addAppointment(office, plan, -daysAgo, 'done', items);
}

function close(
  office: SampleOffice,
  plan: Plan,
  kind: 'declined' | 'referred-out' | 'lapsed',
  daysAgo: number,
  reason: string,
  askAgainInDays?: number,
): void {
  const askAgain = askAgainInDays === undefined ? {} : { askAgainOn: office.day(askAgainInDays) };
  plan.closed = { kind, on: office.day(-daysAgo), by: office.tools.byId, reason, ...askAgain };
}
