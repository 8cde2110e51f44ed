import type { Page } from '@playwright/test';
import type { DemoMail } from '../../demo/demo-data.ts';

/** The webmail of the demo: a list, and a frame that shows the chosen message. */
export class Webmail {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Chooses messages one after the other, without waiting for any of them. */
  choose(...mails: DemoMail[]): Promise<void> {
    return this.page.evaluate(
      (ids) => {
        for (const uid of ids) document.querySelector<HTMLElement>(`#rcmrow${uid} .subject`)?.click();
      },
      mails.map(({ uid }) => uid),
    );
  }

  /** Lets go of the message: the frame is blank. */
  release(): Promise<void> {
    return this.page.evaluate(() => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    });
  }

  /** A message as a page of its own. */
  async openFully(mail: DemoMail): Promise<void> {
    const address = await this.page.locator(`#rcmrow${mail.uid} a`).evaluate((link: HTMLAnchorElement) => link.href);
    await this.page.goto(address);
  }
}
