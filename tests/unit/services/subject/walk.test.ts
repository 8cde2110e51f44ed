import { describe, expect, it } from 'vitest';
import { identify } from '@/lib/domain/identity';
import type { KnownPerson } from '@/lib/domain/identity-evidence';
import type { FrameReading } from '@/lib/domain/records/claim';
import { joinFrames } from '@/lib/services/subject/join-frames';
import { tabMemory } from '@/lib/services/subject/tab-memory';
import { seededRandom } from '@/tests/fixtures/seeded-random';
import { makeWorld, wake } from '@/tests/unit/services/core/world';
import { afterWorkerDeath, HostTab, letter, mail, practice, withTab } from './host-tab';

/** Namesakes, a family of one mailbox, and somebody whose number is only another's number elsewhere. */
const people: KnownPerson[] = [
  ['ana1', 'Ana', 'Ruiz', '1', 'ana@family.example', true],
  ['ana2', 'Ana', 'Ruiz', '2', 'home@family.example', true],
  ['leo', 'Leo', 'Ruiz', '3', 'home@family.example', false],
  ['wade', 'Wade', 'Holm', '4', 'wade@holm.example', true],
].map(([id, first, last, value, address, own]) => ({
  id: String(id),
  householdId: String(last),
  name: { first: String(first), last: String(last) },
  bornOn: `198${value}-01-01`,
  charts: [{ system: 'openemr', origin: practice, value: String(value) }],
  phones: [],
  emails: [{ address: String(address), own: own === true }],
}));

const office = { ownAddresses: [], teamNames: [] };
const top = 0;
const frames = [3, 4, 5];

/** Whom the pages show at this moment, read off the frames themselves: the strip where there is one. */
function truth(tab: HostTab): Set<string> {
  const shown = [top, ...frames].flatMap((id) => {
    const reading = tab.shows(id);
    return reading?.visible ? [{ id, reading }] : [];
  });
  const strip = shown.find(({ id, reading }) => id === top && reading.viewId === 'strip');
  const said = strip ? [strip] : shown;
  return new Set(said.flatMap(({ reading }) => people.filter((one) => speaksOf(reading, one)).map(({ id }) => id)));
}

function speaksOf({ state, fields }: FrameReading, { name, charts, emails }: KnownPerson): boolean {
  if (state !== 'found') return false;
  if (fields.chart !== undefined) return charts[0]?.value === fields.chart;
  if (fields.email !== undefined) return emails[0]?.address === fields.email;
  return fields.fullName === `${name.last}, ${name.first}` || fields.fullName === `${name.first} ${name.last}`;
}

type Random = ReturnType<typeof seededRandom>;

function someone(random: Random): KnownPerson {
  return random.pick(people);
}

function stripOf(one: KnownPerson, random: Random): Partial<FrameReading> {
  const { first, last } = one.name;
  const fullName = random.chance(0.5) ? `${last}, ${first}` : `${first} ${last}`;
  const chart = random.chance(0.85) ? { chart: one.charts[0]?.value ?? '' } : {};
  return { viewId: 'strip', state: 'found', fields: { fullName, ...chart } };
}

const isMail = (tab: HostTab) => tab.shows(top)?.recipeId === 'roundcube';

/** Everything that pages do, in any order; what is said of it, and when, is up to the extension. */
const practiceSteps: ((tab: HostTab, random: Random) => Promise<void>)[] = [
  // The strip changes in place: the old name is cleared in the same turn, the new one follows or not yet.
  async (tab, random) => {
    tab.change(top, stripOf(someone(random), random));
    await tab.clear(top);
    if (random.chance(0.6)) await tab.report(top);
  },
  async (tab) => {
    tab.change(top, { viewId: 'strip', state: 'none', fields: {} });
    await tab.clear(top);
    await tab.report(top);
  },
  async (tab, random) => {
    const frame = random.pick(frames);
    await tab.clear(frame, true);
    tab.load(frame, { ...stripOf(someone(random), random), viewId: 'demographics', visible: random.chance(0.6) });
    if (random.chance(0.7)) await tab.report(frame);
  },
  async (tab, random) => {
    const frame = random.pick(frames);
    tab.change(frame, { visible: random.chance(0.5) });
    await tab.clear(frame);
    await tab.report(frame);
  },
];

const mailSteps: typeof practiceSteps = [
  async (tab, random) => {
    await tab.clear(3, true);
    const { emails } = someone(random);
    tab.load(3, letter(emails[0]?.address ?? '', 'Somebody', `m${random.int(0, 9)}`), mail);
    if (random.chance(0.7)) await tab.report(3);
  },
];

const anySteps: typeof practiceSteps = [
  async (tab, random) => {
    const frame = random.pick(frames);
    await tab.clear(frame, true);
    tab.vanish(frame);
  },
  // The browser goes to webmail, or to another practice page whose frames are there before it speaks.
  async (tab, random) => {
    await tab.clear(top, true);
    for (const frame of frames) tab.vanish(frame);
    const inbox = { recipeId: 'roundcube', viewId: 'mailbox', fields: { ownEmail: 'mara@office.test' } };
    if (random.chance(0.4)) return tab.show(top, inbox, mail);
    tab.load(top, { viewId: 'strip' });
    if (random.chance(0.5)) await tab.show(4, { ...stripOf(someone(random), random), viewId: 'demographics' });
    if (random.chance(0.7)) await tab.report(top);
  },
  async (tab) => {
    await tab.report(top);
  },
  async (tab) => {
    tab.context = afterWorkerDeath(tab.context);
  },
];

function stepFor(tab: HostTab, random: Random) {
  if (random.chance(0.3)) return random.pick(anySteps);
  return random.pick(isMail(tab) ? mailSteps : practiceSteps);
}

async function linkedIn(tab: HostTab): Promise<string | null> {
  const claims = (await tabMemory(tab.context)).claims.get(tab.tabId);
  const subject = joinFrames(claims?.frames ?? []);
  const identity = subject.kind === 'claim' ? identify(subject.claim, people, office) : null;
  return identity?.kind === 'linked' ? identity.patientId : null;
}

describe('a random walk over pages', () => {
  it.each([1, 2, 3, 4, 5])('shows nobody wrong in 1,000 steps (seed %i)', async (seed) => {
    const random = seededRandom(seed);
    const tab = new HostTab();
    const worker = wake(makeWorld());
    // Open, without the cost of a vault: only what the pages say is at stake.
    const vault = { ...worker.vault, status: async () => ({ state: 'open' }) } as typeof worker.vault;
    await withTab({ ...worker, vault }, tab);
    tab.load(top, { viewId: 'strip' });
    let linked = 0;
    const wrong: string[] = [];
    for (let step = 0; step < 1_000; step++) {
      await stepFor(tab, random)(tab, random);
      const shown = await linkedIn(tab);
      if (shown === null) continue;
      linked++;
      if (!truth(tab).has(shown)) wrong.push(`${step}: ${shown}`);
    }
    expect(wrong).toEqual([]);
    // A walk that links nobody would prove nothing.
    expect(linked).toBeGreaterThan(150);
  });
});
