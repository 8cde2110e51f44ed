import type { Page } from '@playwright/test';
import { openFounded } from '../harness/founded.ts';
import type { Installed } from '../harness/installed.ts';
import { allow } from '../harness/office.ts';
import { makePatient } from '../harness/practice.ts';
import { people } from './people.ts';
import { type InventedPrograms, startInvented } from './start-invented.ts';

/** An open vault that knows the people of the invented programs, and the programs. */
export interface InventedOffice {
  it: Installed;
  /** A page of ours, bare until a test goes to a screen. */
  desk: Page;
  programs: InventedPrograms;
  /** A page of a program, on a site that is switched on. */
  visit(url: string): Promise<Page>;
  close(): Promise<void>;
}

export async function openInvented(): Promise<InventedOffice> {
  const { it, desk } = await openFounded();
  for (const { first, last, bornOn } of people) await makePatient(desk, { first, last, bornOn });
  const programs = await startInvented();
  return {
    it,
    desk,
    programs,
    async visit(url) {
      await allow({ it, desk }, new URL(url).origin);
      const page = await it.context.newPage();
      await page.goto(url);
      return page;
    },
    async close() {
      await it.close();
      await programs.close();
    },
  };
}
