import type { Page } from '@playwright/test';
import type { DemoMail, DemoPerson } from '../../demo/demo-data.ts';
import { type Demo, startDemo } from '../../demo/start-demo.ts';
import { ask } from './ask.ts';
import { openFounded } from './founded.ts';
import type { Installed, LaunchWishes } from './installed.ts';
import { makePatient } from './practice.ts';
import type { ProfileWishes } from './profile.ts';

export const nadia: DemoPerson = {
  pid: 1,
  chart: '20417',
  first: 'Nadia',
  last: 'Ferreira-Holt',
  bornOn: '1979-03-14',
  phone: '(303) 555-0142',
  email: 'nadia@example.com',
};
export const theo: DemoPerson = { pid: 2, chart: '20388', first: 'Theo', last: 'Brandvold', bornOn: '1986-11-02' };
/** On the page, but not in the records. */
export const walter: DemoPerson = { pid: 3, chart: '20999', first: 'Walter', last: 'Szymanski', bornOn: '1966-11-02' };

export const nameOf = ({ first, last }: DemoPerson) => `${first} ${last}`;

/** An open vault with patients, and the tools of the office they also stand in. */
export interface Office {
  it: Installed;
  /** A page of ours, bare until a test goes to a screen. */
  desk: Page;
  demo: Demo;
  today: string;
  /** By person: their id in the records. */
  ids: Map<DemoPerson, string>;
  close(): Promise<void>;
}

export interface OfficeParts {
  known: DemoPerson[];
  /** On the pages only. */
  strangers?: DemoPerson[];
  mails?: DemoMail[];
  profile?: ProfileWishes;
  launch?: Partial<LaunchWishes>;
}

export async function openOffice(parts: OfficeParts): Promise<Office> {
  const { it, desk, today } = await openFounded(parts.launch, parts.profile);
  const people = [...parts.known, ...(parts.strangers ?? [])];
  const demo = await startDemo({ people, mails: parts.mails ?? [] });
  const ids = new Map<DemoPerson, string>();
  for (const person of parts.known) {
    const { pid: _, chart, ...rest } = person;
    const scoped = { system: 'openemr', origin: demo.origin('practice'), value: chart };
    ids.set(person, (await makePatient(desk, { ...rest, chart: scoped })).patientId);
  }
  const close = async () => {
    await it.close();
    await demo.close();
  };
  return { it, desk, demo, today, ids, close };
}

/** Switches a site on without the popup, for pages that are opened afterwards. */
export async function allow({ it, desk }: Pick<Office, 'it' | 'desk'>, origin: string): Promise<void> {
  await it.grant(origin);
  await ask(desk, 'enableSite', { origin });
}
