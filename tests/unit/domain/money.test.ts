import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkItem } from '@/lib/domain/check-item';
import { itemNet, itemPatientPart, planFee, planNet, planPatientPart, sumOf } from '@/lib/domain/money';
import { anItem, aPlan } from '@/tests/fixtures/records';

const unknown = {
  feeCents: null,
  writeOffCents: null,
  discountCents: null,
  primaryCents: null,
  secondaryCents: null,
  patientCents: null,
};
const item = (more: Partial<typeof unknown | Record<keyof typeof unknown, number>>) =>
  anItem('i', { ...unknown, ...more } as Parameters<typeof anItem>[1]);

describe('the net of an item', () => {
  test.each([
    ['fee less write-off and discount', { feeCents: 148_000, writeOffCents: 20_000, discountCents: 8_000 }, 120_000],
    ['a reduction not entered was not given', { feeCents: 148_000 }, 148_000],
    ['unknown with an unknown fee, whatever else is known', { writeOffCents: 0, discountCents: 0 }, null],
    ['zero is not unknown', { feeCents: 0 }, 0],
  ])('%s', (_name, fields, expected) => {
    expect(itemNet(item(fields))).toBe(expected);
  });
});

describe('the patient part', () => {
  test.each([
    ['as entered', { feeCents: 100, patientCents: 40 }, 40],
    ['entered as nothing', { feeCents: 100, patientCents: 0 }, 0],
    ['net less both estimates', { feeCents: 100, writeOffCents: 10, primaryCents: 50, secondaryCents: 0 }, 40],
    ['unknown with one estimate unknown', { feeCents: 100, primaryCents: 50 }, null],
    ['unknown where estimates exceed the net', { feeCents: 100, primaryCents: 90, secondaryCents: 20 }, null],
    ['unknown with an unknown fee', { primaryCents: 50, secondaryCents: 0 }, null],
  ])('%s', (_name, fields, expected) => {
    expect(itemPatientPart(item(fields))).toBe(expected);
  });
});

describe('a plan', () => {
  test('adds its items, and one unknown item makes the whole unknown', () => {
    const known = [
      item({ feeCents: 100, patientCents: 30 }),
      item({ feeCents: 50, discountCents: 5, patientCents: 0 }),
    ];
    const plan = aPlan('p', 'a', { items: known });
    expect([planNet(plan), planFee(plan), planPatientPart(plan)]).toEqual([145, 150, 30]);
    const partly = aPlan('p', 'a', { items: [...known, item({})] });
    expect([planNet(partly), planFee(partly), planPatientPart(partly)]).toEqual([null, null, null]);
  });

  test('with a total only has that total, and neither fee nor patient part', () => {
    const plan = aPlan('p', 'a', { items: [], summaryCents: 215_000 });
    expect([planNet(plan), planFee(plan), planPatientPart(plan)]).toEqual([215_000, null, null]);
    expect(planNet(aPlan('p', 'a', { items: [], summaryCents: null }))).toBeNull();
  });
});

test('a sum loses nobody: known cents and unknown count stand side by side', () => {
  const values = fc.array(fc.option(fc.integer({ min: -1000, max: 1_000_000 })));
  fc.assert(
    fc.property(values, values, (one, other) => {
      const [a, b, both] = [sumOf(one), sumOf(other), sumOf([...one, ...other])];
      expect(both).toEqual({ cents: a.cents + b.cents, unknown: a.unknown + b.unknown, count: a.count + b.count });
      expect(a.count).toBe(one.length);
      expect(sumOf([...one, null])).toEqual({ ...a, unknown: a.unknown + 1, count: a.count + 1 });
    }),
  );
  expect(sumOf([])).toEqual({ cents: 0, unknown: 0, count: 0 });
});

describe('contradictions of one item', () => {
  test.each([
    ['none', { feeCents: 100, primaryCents: 60, secondaryCents: 0, patientCents: 40 }, []],
    ['nothing known, nothing contradicted', {}, []],
    ['an unknown fee contradicts nothing', { patientCents: 500 }, []],
    ['negative', { feeCents: -1 }, ['negative']],
    ['reductions exceed the fee', { feeCents: 100, writeOffCents: 60, discountCents: 60 }, ['reductions-exceed-fee']],
    ['estimates exceed the net', { feeCents: 100, writeOffCents: 50, primaryCents: 60 }, ['estimates-exceed-net']],
    ['the patient pays more than the net', { feeCents: 100, patientCents: 101 }, ['patient-exceeds-net']],
    ['all known and short', { feeCents: 100, primaryCents: 50, secondaryCents: 0, patientCents: 40 }, ['parts-differ']],
    ['too much with one unknown', { feeCents: 100, primaryCents: 70, patientCents: 40 }, ['parts-differ']],
    ['short with one unknown may still fit', { feeCents: 100, primaryCents: 50, patientCents: 40 }, []],
  ])('%s', (_name, fields, expected) => {
    expect(checkItem(item(fields))).toEqual(expected);
  });

  test('a patient part that follows from the rest never contradicts it', () => {
    const cents = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(cents, cents, cents, cents, (feeCents, writeOffCents, primaryCents, secondaryCents) => {
        const priced = item({ feeCents, writeOffCents, primaryCents, secondaryCents });
        const patientCents = itemPatientPart(priced);
        if (patientCents !== null) expect(checkItem({ ...priced, patientCents })).toEqual([]);
        else expect(checkItem(priced)).not.toEqual([]);
      }),
    );
  });
});
