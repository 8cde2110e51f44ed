import { describe, expect, it } from 'vitest';
import { planAdriftOn } from '@/lib/domain/adrift';
import { contactGuard } from '@/lib/domain/contact-guard';
import { firstSettings } from '@/lib/domain/first-settings';
import { isOpenStatus, planStatus, statusLadder } from '@/lib/domain/plan-status';
import type { Dossier, RuleEnv } from '@/lib/domain/records/dossier';
import type { Language } from '@/lib/domain/records/practice';
import { samplePractice } from '@/lib/domain/sample/sample-practice';
import { contactSchema, followUpSchema } from '@/lib/schema/records/follow-up';
import { householdSchema, patientSchema } from '@/lib/schema/records/patient';
import { appointmentSchema, planSchema, presentationSchema } from '@/lib/schema/records/plan';

const zone = 'America/Denver';
const today = '2026-04-16';
const now = Temporal.PlainDateTime.from(`${today}T10:12`).toZonedDateTime(zone).epochMilliseconds;

function office(seed = 1, language: Language = 'en', at = now) {
  let made = 0;
  return samplePractice(seed, today, zone, { newId: () => `id-${++made}`, byId: 'rosa', now: at, language });
}

const env: RuleEnv = { now, settings: { ...firstSettings('Sample', zone), rev: 1 } };

function dossierOf(made: ReturnType<typeof office>, householdId: string): Dossier {
  const patients = made.patients.filter((patient) => patient.householdId === householdId);
  const ids = new Set(patients.map((patient) => patient.id));
  return {
    householdId,
    patients,
    plans: made.plans.filter((plan) => ids.has(plan.patientId)),
    presentations: made.presentations.filter((one) => ids.has(one.patientId)),
    appointments: made.appointments.filter((one) => ids.has(one.patientId)),
    followUps: made.followUps.filter((one) => one.householdId === householdId),
    contacts: made.contacts.filter((one) => one.householdId === householdId),
  };
}

function dossiers(made: ReturnType<typeof office>): Dossier[] {
  return made.households.map((household) => dossierOf(made, household.id));
}

describe('the sample practice', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(office(7)).toEqual(office(7));
    expect(office(7)).not.toEqual(office(8));
  });

  it('has sixty people, each in a household that exists, none without a step or plan that exists', () => {
    const made = office();
    expect(made.patients).toHaveLength(60);
    const households = new Set(made.households.map((household) => household.id));
    const people = new Set(made.patients.map((patient) => patient.id));
    const plans = new Set(made.plans.map((plan) => plan.id));
    expect(made.patients.every((patient) => households.has(patient.householdId))).toBe(true);
    expect(made.plans.every((plan) => people.has(plan.patientId))).toBe(true);
    for (const one of [...made.followUps, ...made.contacts]) {
      expect(one.patientIds.every((id) => people.has(id)) && one.planIds.every((id) => plans.has(id))).toBe(true);
    }
    const ids = Object.values(made).flatMap((records: { id: string }[]) => records.map((record) => record.id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is made of records that may be stored', () => {
    for (const language of ['en', 'es'] as const) {
      const made = office(2, language);
      const shapes = {
        patients: patientSchema,
        households: householdSchema,
        plans: planSchema,
        presentations: presentationSchema,
        appointments: appointmentSchema,
        followUps: followUpSchema,
        contacts: contactSchema,
      };
      for (const [table, shape] of Object.entries(shapes)) {
        const records = made[table as keyof typeof made];
        expect(records.map((record) => shape.safeParse(record).error?.issues ?? [])).toEqual(records.map(() => []));
      }
    }
  });

  it('shows every status and at most a few plans adrift', () => {
    for (const seed of [1, 2, 20_417]) {
      const open = dossiers(office(seed)).flatMap((dossier) => dossier.plans.map((plan) => ({ plan, dossier })));
      const statuses = new Set(open.map(({ plan, dossier }) => planStatus(plan, dossier)));
      expect([...statuses].toSorted()).toEqual(
        [...statusLadder, 'declined', 'referred-out', 'superseded', 'lapsed'].toSorted(),
      );
      const adrift = open.filter(({ plan, dossier }) => {
        const on = planAdriftOn(plan, dossier, env);
        return isOpenStatus(planStatus(plan, dossier)) && on !== null && on <= today;
      });
      expect(adrift).toHaveLength(3);
    }
  });

  it('has calls that may be made now, that must wait, and that never may', () => {
    const verdicts = dossiers(office()).flatMap((dossier) => {
      const due = dossier.followUps.some((one) => one.due.on <= today);
      return due ? dossier.patients.slice(0, 1).map((patient) => contactGuard(patient, dossier, env)) : [];
    });
    expect(new Set(verdicts.map((guard) => guard.why))).toEqual(
      new Set(['ok', 'cap-day', 'too-early', 'do-not-call', 'see-notes']),
    );
  });

  it('has a family that shares a telephone and a mailbox, with one call for three plans', () => {
    const made = office();
    const call = made.followUps.find((one) => one.patientIds.length === 3);
    const family = made.patients.filter((patient) => call?.patientIds.includes(patient.id));
    expect(call?.planIds).toHaveLength(3);
    expect(new Set(family.map((patient) => patient.phones[0]?.e164)).size).toBe(1);
    expect(new Set(family.map((patient) => patient.emails[0]?.address)).size).toBe(1);
    expect(family.every((patient) => patient.emails[0]?.own === false)).toBe(true);
  });

  it('has nothing that happened after now, whenever it is opened', () => {
    for (const time of ['00:10', '07:59', '12:00', '23:50']) {
      const at = Temporal.PlainDateTime.from(`${today}T${time}`).toZonedDateTime(zone).epochMilliseconds;
      const made = office(3, 'en', at);
      expect(made.contacts.every((contact) => contact.at <= at)).toBe(true);
      expect(made.patients.every((patient) => patient.createdAt <= at)).toBe(true);
    }
  });

  it('speaks Spanish where the office does', () => {
    const [english, spanish] = [office(1, 'en'), office(1, 'es')];
    expect(spanish.plans).toHaveLength(english.plans.length);
    const titles = new Set(english.plans.map((plan) => plan.title));
    expect(spanish.plans.filter((plan) => titles.has(plan.title))).toEqual([]);
    const words = new Set(english.followUps.flatMap((one) => one.promise?.words ?? []));
    expect(spanish.followUps.filter((one) => one.promise && words.has(one.promise.words))).toEqual([]);
  });

  it('reaches nobody: every number is reserved for examples', () => {
    const numbers = office().patients.flatMap((patient) => patient.phones.map((phone) => phone.e164));
    expect(numbers.every((number) => /^\+130355501\d\d$/.test(number ?? ''))).toBe(true);
  });
});
