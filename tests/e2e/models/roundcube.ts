import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from './expect.ts';

export const roundcubeOrigin = 'http://127.0.0.1:18081';
const sink = 'http://127.0.0.1:11080/messages';

/** Starts the real Roundcube, or changes its editor while it runs. */
export function startRoundcube(editor: 'plain' | 'tinymce' = 'plain'): void {
  execFileSync(join(import.meta.dirname, '..', '..', 'targets', 'roundcube-up.sh'), {
    stdio: 'inherit',
    env: { ...process.env, RC_HTMLEDITOR: editor === 'tinymce' ? '1' : '0' },
  });
}

export interface SentMail {
  subject: string;
  text: string;
  html: string | null;
  to: { address: string }[];
  /** Whom it was handed in for, whatever its head says. */
  envelope: { to: string[] };
}

/** What left Roundcube since the sink was emptied. */
export async function sentMails(): Promise<SentMail[]> {
  return (await (await fetch(sink)).json()) as SentMail[];
}

export async function emptySink(): Promise<void> {
  await fetch(sink, { method: 'DELETE' });
}

/** A message being written in the real Roundcube. */
export class RoundcubeCompose {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** PHP looks at a changed configuration only every other second. */
  async untilEditor(editor: 'plain' | 'tinymce'): Promise<void> {
    await expect
      .poll(async () => (await this.page.request.get(`${roundcubeOrigin}/?_task=mail&_action=compose`)).text())
      .toMatch(new RegExp(`name="_is_html" value="${editor === 'tinymce' ? 1 : 0}"`));
  }

  async writeTo(address: string): Promise<void> {
    await this.page.goto(`${roundcubeOrigin}/?_task=mail&_action=compose&_to=${encodeURIComponent(address)}`);
    await this.ready();
  }

  /** Answers the message that the list's preview shows. */
  async reply(): Promise<void> {
    const shown = this.page.frames().find((frame) => frame.name() === 'messagecontframe');
    const uid = new URL(shown?.url() ?? '').searchParams.get('_uid') ?? '';
    await this.page.goto(`${roundcubeOrigin}/?_task=mail&_action=compose&_mbox=INBOX&_reply_uid=${uid}`);
    await this.ready();
  }

  private async ready(): Promise<void> {
    await expect(this.page.locator('#composebody, #composebody_ifr').last()).toBeVisible();
    await expect(this.page.locator('#compose-subject')).toBeVisible();
  }

  /** What stands in the editor. */
  text(): Promise<string> {
    return this.page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#composebody_ifr');
      const body = frame?.contentDocument?.body;
      return body ? body.innerText : (document.querySelector<HTMLTextAreaElement>('#composebody')?.value ?? '');
    });
  }

  /** What is quoted in a reply written with TinyMCE. */
  quote(): Promise<string> {
    return this.page.frameLocator('#composebody_ifr').locator('blockquote').first().innerText();
  }

  /** A mail of HTML as paragraphs with their line breaks, and what it quotes. */
  readHtml(html: string): Promise<{ paragraphs: string[]; quote: string }> {
    return this.page.evaluate((source) => {
      const { body } = new DOMParser().parseFromString(source, 'text/html');
      for (const br of body.querySelectorAll('br')) br.replaceWith('\n');
      const quoted = body.querySelector('blockquote');
      quoted?.remove();
      body.querySelector('#reply-intro')?.remove();
      const texts = [...body.querySelectorAll('p')].map((one) => (one.textContent ?? '').replaceAll('\u00a0', ' '));
      return { paragraphs: texts.filter((text) => text.trim() !== ''), quote: quoted?.textContent ?? '' };
    }, html);
  }

  async send(): Promise<SentMail> {
    await this.page.locator('#compose-content, .formbuttons').locator('.send').first().click();
    await expect.poll(async () => (await sentMails()).length).toBe(1);
    const [mail] = await sentMails();
    if (!mail) throw new Error('nothing was sent');
    return mail;
  }
}
