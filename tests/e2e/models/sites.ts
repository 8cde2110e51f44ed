import type { Locator, Page } from '@playwright/test';
import { expect } from './expect.ts';

/** The Sites page on the desk. */
export class Sites {
  readonly desk: Page;

  constructor(desk: Page) {
    this.desk = desk;
  }

  async open(): Promise<void> {
    await this.desk.evaluate(() => {
      location.hash = '/sites';
    });
    await expect(this.desk.getByRole('heading', { name: 'Sites', exact: true })).toBeVisible();
  }

  button(name: string): Locator {
    return this.desk.getByRole('button', { name, exact: true });
  }

  /** Hands in a file as the chooser does. */
  async choose(name: string, text: string): Promise<void> {
    const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
    await this.desk.locator('.take input[type=file]').setInputFiles(file);
  }

  /** What "Save to a file" writes. */
  async save(name: string): Promise<{ fileName: string; text: string }> {
    const download = this.desk.waitForEvent('download');
    await this.button(`Save to a file: ${name}`).click();
    const file = await download;
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    return { fileName: file.suggestedFilename(), text: Buffer.concat(chunks).toString() };
  }
}
