import type { Edit } from '../../lib/domain/records/activity';
import type { Id, PlainDate } from '../../lib/domain/records/base';
import type { AnyRecord, TableName } from '../../lib/domain/records/table';
import { seededRandom } from '../fixtures/seeded-random';
import { contactOf, followUpOf, patientOf, planOf, presentationOf } from './records';

export interface BigPractice {
  patients: number;
  seed: number;
  today: PlainDate;
  zone: string;
  memberId: Id;
}

/** The same work waits in a practice of any size: what grows is what lies behind it. */
const work = { due: 170, adrift: 40, veryLate: 30, oftenSnoozed: 20 };
const plansEach = 3;
const openShare = 0.1;
const householdsPerBatch = 400;

type Random = ReturnType<typeof seededRandom>;

/** What every maker needs to know. */
export interface Making extends BigPractice {
  random: Random;
  newId(): Id;
  /** How likely an open plan is due today, adrift, … so that their numbers do not depend on the size. */
  chances: Record<keyof typeof work, number>;
}

/** Records of an invented practice in batches for the commit door; the same seed gives the same practice. */
export function* practiceBatches(practice: BigPractice): Generator<Edit[]> {
  const making = makingOf(practice);
  let left = practice.patients;
  while (left > 0) {
    const edits: Edit[] = [];
    for (let homes = 0; homes < householdsPerBatch && left > 0; homes++) {
      const members = Math.min(left, making.random.pick([1, 1, 2, 3]));
      edits.push(...household(making, members));
      left -= members;
    }
    yield edits;
  }
}

function makingOf(practice: BigPractice): Making {
  const open = practice.patients * plansEach * openShare;
  const chances = Object.fromEntries(Object.entries(work).map(([name, count]) => [name, count / open]));
  return {
    ...practice,
    random: seededRandom(practice.seed),
    newId: idMaker(practice.seed),
    chances: chances as Making['chances'],
  };
}

/** Ids that sort by the time they were made, like UUIDv7, without a clock. */
function idMaker(seed: number): () => Id {
  const random = seededRandom(seed + 1);
  let count = 0;
  const hex = (value: number, length: number) => value.toString(16).padStart(length, '0').slice(-length);
  return () => {
    const tail = hex(random.int(0, 0xffffffff), 8) + hex(random.int(0, 0xffff), 4);
    return `019a0000-${hex(count++, 8).slice(0, 4)}-7${hex(count & 0xfff, 3)}-8${hex(random.int(0, 0xfff), 3)}-${tail}`;
  };
}

function household(making: Making, members: number): Edit[] {
  const householdId = making.newId();
  const edits = [add('households', { id: householdId, rev: 0, label: '' })];
  const last = making.random.next();
  for (let member = 0; member < members; member++) {
    const patient = patientOf(making, householdId, last);
    edits.push(add('patients', patient));
    for (let at = 0; at < plansEach; at++) {
      const isOpen = making.random.chance(openShare);
      const plan = planOf(making, patient, isOpen);
      edits.push(add('plans', plan));
      if (making.random.chance(0.5)) edits.push(add('presentations', presentationOf(making, plan)));
      const followUp = isOpen ? followUpOf(making, patient, plan) : null;
      if (followUp) edits.push(add('followUps', followUp));
    }
    if (making.random.chance(0.2)) edits.push(add('contacts', contactOf(making, patient)));
  }
  return edits;
}

function add(table: TableName, after: AnyRecord): Edit {
  return { table, id: after.id, before: null, after };
}
