import type { Page } from '@playwright/test';
import type { DemoMail } from '../../demo/demo-data.ts';
import { Webmail } from '../models/webmail.ts';
import type { Cast } from './cast.ts';
import { type Chance, gone, type Place, type Weighted } from './place.ts';

interface Mailbox {
  url(folder: DemoMail['folder']): string;
  /** Resolves when the message that is open as a page of its own was judged; the same step leaves it again. */
  judged(key: string): Promise<void>;
}

/** The webmail of the demo: a list, and a frame with the chosen message. */
export function mailPlace(page: Page, mailbox: Mailbox, { mails }: Cast, { pick }: Chance): Place {
  const mail = new Webmail(page);
  let folder: DemoMail['folder'] = 'INBOX';
  const list = async () => void (await page.goto(mailbox.url(folder)));
  const start = () => {
    folder = 'INBOX';
    return list();
  };
  const choose = (some: DemoMail[]) => mail.choose(...some).then(() => `mail ${some.at(-1)?.uid}`);

  function otherFolder(): Promise<void> {
    folder = folder === 'INBOX' ? 'Sent' : 'INBOX';
    return list();
  }

  async function openFully(one: DemoMail): Promise<void> {
    await mail.openFully(one);
    await mailbox.judged(`mail ${one.uid}`);
    await list();
  }

  function steps(): Weighted[] {
    const here = mails.filter((one) => one.folder === folder);
    return [
      [30, 'choose', () => choose([pick(here)])],
      [15, 'choose three quickly', () => choose([1, 2, 3].map(() => pick(here)))],
      [8, 'let go', () => gone(mail.release())],
      [6, 'change the folder', () => gone(otherFolder())],
      [4, 'open fully and back', () => gone(openFully(pick(here)))],
      [2, 'reload', () => gone(start())],
    ];
  }
  return { name: 'mail', start, steps };
}
