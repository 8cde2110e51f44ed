import { addPlan, addPresentation, blocker } from './sample-offers';
import type { SampleOffice } from './sample-office';
import { addHousehold, addPerson, benefit, mailOf, ownPhone } from './sample-people';
import { addContact, addStep } from './sample-steps';

/** Those on today's list: each shows another reason to call, to wait or to write. */
export function addCallers(office: SampleOffice): void {
  nadia(office);
  ortegas(office);
  walter(office);
  keisha(office);
  dennis(office);
  hana(office);
  june(office);
  samir(office);
}

/** Two alternates, a promise in her words, a decision-maker at home. */
function nadia(office: SampleOffice): void {
  const { text } = office;
  const person = addPerson(office, 'Nadia', 'Ferreira-Holt', {
    age: 47,
    emails: [mailOf('Nadia', 'Ferreira-Holt')],
    insurances: [benefit(office)],
    motivatingFactor: text.wants.wedding,
    concerns: text.concerns.needles,
    decidesWith: text.decides,
    mayTellNames: ['Marcus Ferreira-Holt'],
    budgetCents: 25000,
    budgetPer: 'month',
    bestTimes: text.mornings,
  });
  const alternatesId = office.tools.newId();
  const implant = addPlan(office, person, 'implant', {
    alternatesId,
    blockers: [blocker(office, 'cost', 'decision-maker')],
  });
  const bridge = addPlan(office, person, 'bridge', { alternatesId, recommended: false });
  addPresentation(office, [implant, bridge], 13, ['Nadia']);
  addContact(office, [person], [implant], 9, 'voicemail', text.said.voicemail);
  addContact(office, [person], [implant], 8, 'no-answer', text.said.noAnswer, { time: '16:40' });
  addContact(office, [person], [implant, bridge], 6, 'reached', text.said.decides, { minutes: 7 });
  addStep(office, [person], [implant], 0, {
    at: office.earlierToday(),
    promise: text.promises.decision,
    promisedDaysAgo: 6,
    attempts: 3,
  });
}

/** One mother, two children, one telephone and one mailbox: one call for three plans. */
function ortegas(office: SampleOffice): void {
  const { text } = office;
  const householdId = addHousehold(office, text.ortegas);
  const number = office.made.patients.length;
  const shared = { phones: [ownPhone(number, 'mobile', false)], emails: [mailOf('ortega', 'family', false)] };
  const lucia = addPerson(office, 'Lucía', 'Ortega', {
    ...shared,
    phones: [ownPhone(number)],
    householdId,
    age: 41,
    language: 'es',
    motivatingFactor: text.wants.choir,
    insurances: [benefit(office)],
  });
  const child = {
    ...shared,
    householdId,
    guarantorId: lucia.id,
    mayTellNames: ['Lucía Ortega'],
    insurances: lucia.insurances,
  };
  const ines = addPerson(office, 'Inés', 'Ortega', { ...child, age: 16, motivatingFactor: text.wants.photos });
  const mateo = addPerson(office, 'Mateo', 'Ortega', { ...child, age: 13, motivatingFactor: text.wants.soccer });
  const plans = [
    addPlan(office, lucia, 'fillings', { daysAgo: 16 }),
    addPlan(office, ines, 'aligners', { daysAgo: 16 }),
    addPlan(office, mateo, 'fillings', { daysAgo: 16 }),
  ] as const;
  for (const plan of plans) addPresentation(office, [plan], 15, ['Lucía']);
  addContact(office, [lucia, ines, mateo], [...plans], 9, 'reached', text.said.cost, { minutes: 11 });
  addContact(office, [lucia, ines, mateo], [...plans], 4, 'sent', text.said.text, { channel: 'text' });
  addStep(office, [lucia, ines, mateo], [...plans], 0, {
    at: office.earlierToday(),
    promise: text.promises.family,
    promisedDaysAgo: 9,
    attempts: 2,
  });
}

/** Overdue by two days. */
function walter(office: SampleOffice): void {
  const person = addPerson(office, 'Walter', 'Szymanski', {
    age: 68,
    phones: [ownPhone(70, 'home')],
    insurances: [benefit(office)],
  });
  const plan = addPlan(office, person, 'crown', { daysAgo: 12 });
  addPresentation(office, [plan], 11);
  addContact(office, [person], [plan], 9, 'voicemail', office.text.said.voicemail);
  addStep(office, [person], [plan], -2, { angle: office.text.angles.estimate, attempts: 1, cadenceStep: 1 });
}

/** Lives in another time zone, where it is still early. */
function keisha(office: SampleOffice): void {
  const person = addPerson(office, 'Keisha', 'Abara', { age: 33, zone: 'Pacific/Honolulu' });
  const plan = addPlan(office, person, 'whitening', { daysAgo: 9 });
  addPresentation(office, [plan], 9);
  addStep(office, [person], [plan], 0, { at: '08:00', promise: office.text.promises.travel, promisedDaysAgo: 8 });
}

/** Was called today already; the household's cap moves the second call. */
function dennis(office: SampleOffice): void {
  const person = addPerson(office, 'Dennis', 'Fairweather', { age: 52, insurances: [benefit(office)] });
  const plan = addPlan(office, person, 'nightGuard', { daysAgo: 10 });
  addPresentation(office, [plan], 10);
  addContact(office, [person], [plan], 0, 'no-answer', office.text.said.noAnswer, { time: '08:05' });
  addStep(office, [person], [plan], 0, { promise: office.text.promises.work, promisedDaysAgo: 10, attempts: 1 });
}

/** Do not call; a letter is welcome. */
function hana(office: SampleOffice): void {
  const { text } = office;
  const person = addPerson(office, 'Hana', 'Kobayashi-Reed', {
    age: 59,
    emails: [mailOf('Hana', 'Kobayashi-Reed')],
    rules: { doNotCall: true, doNotText: true, doNotEmail: false, seeNotes: false, why: text.askedNoCalls },
  });
  const plan = addPlan(office, person, 'bridge', { daysAgo: 21 });
  addPresentation(office, [plan], 20);
  addStep(office, [person], [plan], 0, { kind: 'letter', promise: text.promises.letter, promisedDaysAgo: 18 });
}

/** Later today; afraid, and the office knows it. */
function june(office: SampleOffice): void {
  const { text } = office;
  const later = office.laterToday(2);
  const person = addPerson(office, 'June', 'Castellano', {
    age: 38,
    insurances: [benefit(office)],
    careFlags: [text.anxious],
    concerns: text.concerns.needles,
    rules: { doNotCall: false, doNotText: false, doNotEmail: false, seeNotes: true },
  });
  const plan = addPlan(office, person, 'root', { daysAgo: 15, blockers: [blocker(office, 'timing', 'fear')] });
  addPresentation(office, [plan], 14);
  addContact(office, [person], [plan], 12, 'reached', text.said.scared, { minutes: 5 });
  addStep(office, [person], [plan], later ? 0 : 1, {
    at: later ?? '09:30',
    angle: text.angles.quiet,
    attempts: 1,
    cadenceStep: 2,
  });
}

/** A courtesy call without any plan. */
function samir(office: SampleOffice): void {
  const later = office.laterToday(4);
  const person = addPerson(office, 'Samir', 'Haddad', { age: 61 });
  addStep(office, [person], [], later ? 0 : 1, {
    kind: 'courtesy-call',
    at: later ?? '10:30',
    angle: office.text.angles.courtesy,
  });
}
