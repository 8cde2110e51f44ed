import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FinderFixture, finderPatients, treatmentFinderFile } from '@/tests/fixtures/treatment-finder';
import { fileOf, rowLine } from './finder-rows';
import { readAll, readWell, readWithProgress } from './read-all';

const fixtures = fc.record({
  rows: fc.integer({ min: 1, max: 60 }),
  seed: fc.nat(),
  locale: fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'de-CH', 'en-IN'),
  clinics: fc.boolean(),
  byteOrderMark: fc.boolean(),
} satisfies { [K in keyof FinderFixture]?: unknown });

describe('a generated report', { timeout: 60_000 }, () => {
  it('gives back its own patients, totals and benefits', async () => {
    await fc.assert(
      fc.asyncProperty(fixtures, async (fixture) => {
        const { patients, problems, rows } = await readWell(treatmentFinderFile(fixture));
        const expected = finderPatients(fixture);
        expect(problems).toEqual([]);
        expect(rows).toBe(fixture.rows);
        expect(patients.map(({ chart, name, planCents }) => ({ chart, ...name, planCents }))).toEqual(
          expected.map(({ chart, first, last, total }) => ({ chart, first, last, planCents: total * 100 })),
        );
        expect(patients.map((patient) => patient.insurances.length)).toEqual(
          expected.map((patient) => new Set(patient.benefits.map((benefit) => JSON.stringify(benefit))).size),
        );
        expect(patients.map((patient) => patient.rules.doNotCall)).toEqual(
          expected.map((patient) => patient.contact === 'DoNotCall'),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('is read or refused, never thrown at, whatever the text', async () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 });
    const line = fc.array(cell, { maxLength: 24 }).map((cells) => cells.join('\t'));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), fc.boolean(), async (lines, pasted) => {
        const reading = await readAll(fileOf(rowLine(), ...lines), { pasted });
        expect(reading.kind === 'read' || reading.problem.fatal).toBe(true);
      }),
    );
  });
});

it('reads 20,000 rows, telling how far it is', { timeout: 60_000 }, async () => {
  const { reading, steps } = await readWithProgress(treatmentFinderFile({ rows: 20_000, seed: 1 }));
  expect(reading).toMatchObject({ kind: 'read', rows: 20_000, problemCount: 0 });
  expect(steps.length).toBeGreaterThan(5);
  expect(steps.at(-1)).toMatchObject({ rows: 20_000 });
  expect(steps.map((step) => step.bytes)).toEqual(steps.map((step) => step.bytes).toSorted((a, b) => a - b));
});
