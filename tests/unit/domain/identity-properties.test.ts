import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identify } from '@/lib/domain/identity';
import type { KnownPerson } from '@/lib/domain/identity-evidence';
import { matchName } from '@/lib/domain/identity-names';
import type { Claim } from '@/lib/domain/records/claim';
import { claim, office, person } from './identity-people';

// Few values, so that people collide in every way.
const first = fc.constantFrom('Ana', 'Rosa', 'Wade', 'José');
const last = fc.constantFrom('Ruiz', 'Holm', 'Lind Berg');
const day = fc.constantFrom('1975-01-02', '1980-03-04', '2001-09-09');
const number = fc.constantFrom('1', '2', '3', '4');
const address = fc.constantFrom('a@family.example', 'b@family.example', 'c@family.example');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const parts = fc.record({
  first,
  last,
  bornOn: maybe(day),
  chart: maybe(number),
  email: maybe(address),
  own: fc.boolean(),
});
const people = fc.array(parts, { maxLength: 8 }).map((all) =>
  all.map(
    (one, index): KnownPerson =>
      person(`p${index}`, {
        householdId: `h${index % 3}`,
        name: { first: one.first, last: one.last },
        ...(one.bornOn && { bornOn: one.bornOn }),
        charts: one.chart ? [{ system: 'openemr', origin: 'https://practice.test', value: one.chart }] : [],
        emails: one.email ? [{ address: one.email, own: one.own }] : [],
      }),
  ),
);

const claims = fc
  .record({
    kind: fc.constantFrom('practice' as const, 'mail' as const),
    first: maybe(first),
    last,
    bornOn: maybe(day),
    chart: maybe(number),
    email: maybe(address),
  })
  .map(({ first: given, last: family, ...rest }): Claim => {
    const present = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
    return claim({ ...present, ...(given && { name: `${given} ${family}` }) });
  });

const stranger = fc.nat(50).map((n) =>
  person(`s${n}`, {
    name: { first: `Unrelated${n}`, last: `Stranger${n}` },
    charts: [{ system: 'openemr', origin: 'https://practice.test', value: `90${n}` }],
    emails: [{ address: `s${n}@elsewhere.example`, own: true }],
  }),
);

describe('the identity table', () => {
  it('links only by a chart number, by name and date of birth, or by an address that is one person’s own', () => {
    fc.assert(
      fc.property(claims, people, (shown, known) => {
        const identity = identify(shown, known, office);
        if (identity.kind !== 'linked') return;
        const one = known.find(({ id }) => id === identity.patientId);
        const byChart = shown.chart !== undefined && one?.charts.some(({ value }) => value === shown.chart);
        const named = shown.name !== undefined && one !== undefined && matchName(shown.name, one.name) === 'same';
        const byBirth = named && shown.bornOn !== undefined && one.bornOn === shown.bornOn;
        const byEmail =
          shown.kind === 'mail' && one?.emails.some(({ address: own, own: isOwn }) => isOwn && own === shown.email);
        expect(byChart || byBirth || byEmail).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never links on a name only, however many people there are', () => {
    fc.assert(
      fc.property(claims, people, ({ kind, recipeId, origin, thread, name }, known) => {
        const shown: Claim = { kind, recipeId, origin, thread, ...(name !== undefined && { name }) };
        expect(identify(shown, known, office).kind).not.toBe('linked');
      }),
    );
  });

  it('never links somebody whose known date of birth is another than the page’s, but by their own e-mail', () => {
    fc.assert(
      fc.property(claims, people, (shown, known) => {
        const identity = identify(shown, known, office);
        if (identity.kind !== 'linked' || identity.by === 'email') return;
        const bornOn = known.find(({ id }) => id === identity.patientId)?.bornOn;
        expect(shown.bornOn === undefined || bornOn === undefined || bornOn === shown.bornOn).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('answers the same whoever else is in the directory, in whatever order', () => {
    fc.assert(
      fc.property(claims, people, fc.uniqueArray(stranger, { selector: ({ id }) => id }), (shown, known, strangers) => {
        const alone = identify(shown, known, office);
        expect(identify(shown, [...strangers, ...known], office)).toEqual(alone);
        expect(identify(shown, [...known].reverse(), office)).toEqual(alone);
      }),
      { numRuns: 1_000 },
    );
  });

  it('never moves a link to another person when somebody is added: it stays or becomes a question', () => {
    fc.assert(
      fc.property(claims, people, parts, (shown, known, more) => {
        const before = identify(shown, known, office);
        if (before.kind !== 'linked') return;
        const added = person('added', {
          name: { first: more.first, last: more.last },
          ...(more.bornOn && { bornOn: more.bornOn }),
          emails: more.email ? [{ address: more.email, own: more.own }] : [],
        });
        const after = identify(shown, [...known, added], office);
        if (after.kind === 'linked') expect(after.patientId).toBe(before.patientId);
      }),
      { numRuns: 2_000 },
    );
  });

  it('reads a name the same first to last and last to first, with invisible characters in it', () => {
    const noise = fc.constantFrom('', '\u200B', '\u202E', '\u00AD', '\uFEFF');
    fc.assert(
      fc.property(first, last, noise, (given, family, inside) => {
        const name = { first: given, last: family };
        expect(matchName(`${family}${inside}, ${given}`, name)).toBe('same');
        expect(matchName(`${inside}${given} ${family.toUpperCase()}`, name)).toBe('same');
      }),
    );
  });
});
