import { addAppointment, addPlan, addPresentation, decide } from './sample-offers';
import type { SampleOffice } from './sample-office';
import { addPerson, benefit, mailOf } from './sample-people';
import { type SamplePlanKey, samplePlans } from './sample-plans';
import { addContact, addStep } from './sample-steps';

const firstNames = [
  'Ada',
  'Alma',
  'Amir',
  'Anneke',
  'Arjun',
  'Asha',
  'Bao',
  'Beatriz',
  'Carla',
  'Chidi',
  'Diego',
  'Elif',
  'Emil',
  'Fiona',
  'Gael',
  'Ilse',
  'Jada',
  'Jonas',
  'Kaito',
  'Klara',
  'Leila',
  'Mei',
  'Milan',
  'Nils',
  'Noor',
  'Olive',
  'Paloma',
  'Petra',
  'Rafael',
  'Sofía',
  'Tess',
  'Thandi',
  'Uma',
  'Yara',
];
const lastNames = [
  'Almeida',
  'Bergström',
  'Calloway',
  'Ekwueme',
  'Garrido',
  'Holm',
  'Jansen',
  'Juárez',
  'McAllister',
  'Mendes',
  'Moreau',
  'Nakamura',
  'Okafor',
  'Pascal',
  'Peña',
  'Quist',
  'Rojas',
  'Sato',
  'Schuyler',
  'Silva',
  'Takeda',
  'Uribe',
  'Vasquez',
  'Whitlock',
  'Xiong',
  'Zielinski',
];

/** The rest of the practice: most plans are offered, some are agreed, each with a day in the coming weeks. */
export function addCrowd(office: SampleOffice, count: number): void {
  const keys = Object.keys(samplePlans) as SamplePlanKey[];
  for (let nth = 0; nth < count; nth++) addOne(office, nth, office.random.pick(keys));
}

function addOne(office: SampleOffice, nth: number, key: SamplePlanKey): void {
  const { random, text } = office;
  const first = firstNames[nth % firstNames.length] ?? 'Ada';
  const last = random.pick(lastNames);
  const person = addPerson(office, first, last, {
    emails: random.share() < 0.5 ? [mailOf(first, last)] : [],
    insurances: random.share() < 0.7 ? [benefit(office)] : [],
    ...(random.share() < 0.4 ? { motivatingFactor: random.pick(text.moreWants) } : {}),
  });
  const offeredAgo = random.whole(3, 60);
  const plan = addPlan(office, person, key, { daysAgo: offeredAgo });
  addPresentation(office, [plan], offeredAgo);
  const spoken = offeredAgo > 9 && random.share() < 0.6;
  if (spoken)
    addContact(office, [person], [plan], random.whole(8, offeredAgo - 1), 'reached', random.pick(text.moreSaid));
  if (random.share() < 0.25) {
    decide(office, plan, 'accepted', Math.max(1, offeredAgo - 2));
    if (random.share() < 0.6) {
      addAppointment(office, plan, random.whole(2, 24), 'booked');
      return;
    }
  }
  const promise = spoken ? { promise: random.pick(text.morePromises), attempts: 1 } : { cadenceStep: 0 };
  addStep(office, [person], [plan], random.whole(1, 40), { ...promise, promisedDaysAgo: Math.min(offeredAgo, 8) });
}
