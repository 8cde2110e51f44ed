import type { Page } from '@playwright/test';
import { expect } from './expect.ts';

export interface Practice {
  practiceName: string;
  memberName: string;
  /** IANA name. */
  zone: string;
  pin: string;
}

/** The welcome page, as a newcomer fills it. */
export class FirstRun {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Fills the form and makes the vault; answers the passphrase that was offered and the recovery code. */
  async start(practice: Practice): Promise<{ passphrase: string; recoveryCode: string }> {
    const { page } = this;
    await page.getByLabel('Practice', { exact: true }).fill(practice.practiceName);
    await page.getByLabel('Time zone').selectOption(practice.zone);
    await page.getByLabel('Your name').fill(practice.memberName);
    const words = page.getByLabel('Passphrase', { exact: true });
    await expect(words).not.toHaveValue('');
    const passphrase = await words.inputValue();
    const recoveryCode = (await page.locator('.code').first().innerText()).replace(/\s+/g, '-');
    await page.getByLabel('It is printed or saved, and put away').check();
    await page.getByLabel('Digit 1 of the PIN').fill(practice.pin);
    await page.getByRole('button', { name: /Make the vault/ }).click();
    await expect(page.getByText(`${practice.practiceName} is ready`)).toBeVisible();
    return { passphrase, recoveryCode };
  }

  async trySample(): Promise<void> {
    await this.page.getByRole('button', { name: 'Try with a sample practice' }).click();
    await expect(this.page.getByText(/sample/i).first()).toBeVisible();
  }
}
