import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { contactGuard } from '@/lib/domain/contact-guard';
import { derive } from '@/lib/domain/derive';
import { instantOf } from '@/lib/domain/due';
import { anyPractice } from '@/tests/fixtures/any-practice';
import { env } from '@/tests/fixtures/records';

const machineZone = process.env.TZ;

afterEach(() => {
  if (machineZone === undefined) delete process.env.TZ;
  else process.env.TZ = machineZone;
});

test("the laptop's own zone changes no answer", () => {
  const answersIn = (zone: string) => {
    process.env.TZ = zone;
    const offset = new Date(2026, 0, 1).getTimezoneOffset();
    const practice = fc.sample(anyPractice, { seed: 11, numRuns: 60 }).flat();
    const answers = practice.map((dossier) => ({
      derived: derive(dossier, env),
      guards: dossier.patients.map((patient) => contactGuard(patient, dossier, env)),
    }));
    const gap = instantOf('2026-03-08', '02:30', 'America/Denver');
    return { offset, answers, gap };
  };
  const auckland = answersIn('Pacific/Auckland');
  const johns = answersIn('America/St_Johns');
  const utc = answersIn('UTC');
  // Otherwise the machine's zone was never changed, and the rest would prove nothing.
  expect([auckland.offset, johns.offset, utc.offset]).toEqual([-780, 210, 0]);
  expect(auckland.answers).toEqual(utc.answers);
  expect(johns.answers).toEqual(utc.answers);
  expect(new Set([auckland.gap, johns.gap, utc.gap, Date.UTC(2026, 2, 8, 9)]).size).toBe(1);
});
