import type { Page } from '@playwright/test';
import type { Page as PanelPage } from 'puppeteer-core';
import type { Installed } from './installed.ts';

/** The browser's own side panel beside the window of a page, opened as a user opens it: by a click in the popup. */
export class SidePanel {
  readonly panel: PanelPage;
  readonly close: () => Promise<void>;

  private constructor(panel: PanelPage, close: () => Promise<void>) {
    this.panel = panel;
    this.close = close;
  }

  /** `says`: what the popup must say before the click. */
  static async open(it: Installed, front: Page, says = 'CaseCue is on for'): Promise<SidePanel> {
    const sight = await it.secondSight();
    const target = sight.waitForTarget((one) => one.url() === it.url('sidepanel.html'), { timeout: 30_000 });
    await it.withPopup(front, async (popup) => {
      await popup.locator('::-p-text(This site)').click();
      await popup.locator(`::-p-text(${says})`).wait();
      await popup.locator('button::-p-text(side panel)').click();
      await target;
    });
    const panel = await (await target).asPage();
    return new SidePanel(panel, () => sight.disconnect());
  }

  /** Everything the eye could read. */
  text(): Promise<string> {
    return this.panel.evaluate(() => document.body.innerText);
  }

  /** Who stands at the top, or the sentence in place of them. */
  heading(): Promise<string> {
    return this.panel.evaluate(() => document.querySelector('h1')?.textContent ?? '');
  }
}
