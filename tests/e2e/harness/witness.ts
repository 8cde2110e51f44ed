import type { BrowserContext, Page, Worker } from '@playwright/test';
import type { Installed } from './installed.ts';

/** Everything that reaches a place where patient data may never be, with the place. */
interface Sighting {
  where: string;
  text: string;
}

interface Recorder {
  said?: { tabs: string[]; notifications: string[] };
}

/** Takes down what pages, workers and the core let out, from the first moment on. */
export class Witness {
  private readonly seen: Sighting[] = [];

  private readonly it: Installed;

  constructor(it: Installed) {
    this.it = it;

    const { context } = it;
    for (const page of context.pages()) this.watch(page);
    context.on('page', (page) => this.watch(page));
    for (const worker of context.serviceWorkers()) this.watchWorker(worker);
    context.on('serviceworker', (worker) => this.watchWorker(worker));
    this.watchRequests(context);
  }

  private watch(page: Page): void {
    page.on('console', (message) => this.note('console of a page', message.text()));
    page.on('pageerror', (error) => this.note('error of a page', `${error.message} ${error.stack}`));
    page.on('framenavigated', (frame) => this.note('address', frame.url()));
  }

  private watchWorker(worker: Worker): void {
    worker.on('console', (message) => this.note('console of the worker', message.text()));
  }

  private watchRequests(context: BrowserContext): void {
    context.on('request', (request) => this.note('request', `${request.url()} ${request.postData() ?? ''}`));
  }

  note(where: string, text: string): void {
    this.seen.push({ where, text });
  }

  /** Lets the worker that lives now write down what it says to content scripts and in notifications. */
  async listenToCore(): Promise<void> {
    await (await this.it.worker()).evaluate(() => {
      const said = { tabs: [] as string[], notifications: [] as string[] };
      (globalThis as Recorder).said = said;
      const { browser } = globalThis as unknown as { browser?: typeof chrome };
      for (const api of browser ? [chrome, browser] : [chrome]) {
        tap(api.tabs, 'sendMessage', said.tabs);
        tap(api.notifications, 'create', said.notifications);
      }

      function tap(owner: object, name: string, into: string[]): void {
        const speak: (...args: unknown[]) => unknown = Reflect.get(owner, name).bind(owner);
        const heard = (...args: unknown[]) => {
          into.push(JSON.stringify(args));
          return speak(...args);
        };
        Object.defineProperty(owner, name, { value: heard, configurable: true });
      }
    });
  }

  /** Takes down what the core has said since `listenToCore`. */
  async takeCore(): Promise<void> {
    const said = await (await this.it.worker()).evaluate(() => (globalThis as Recorder).said);
    for (const text of said?.tabs ?? []) this.note('message to a content script', text);
    for (const text of said?.notifications ?? []) this.note('notification', text);
  }

  /** Titles, badge and both storage areas as they are now. */
  async takeBrowser(): Promise<void> {
    for (const page of this.it.context.pages()) this.note('title', await page.title());
    const worker = await this.it.worker();
    const outside = await worker.evaluate(async () => ({
      shown: await Promise.all((await chrome.tabs.query({})).map((tab) => [tab.title, tab.url, tab.pendingUrl])),
      badge: [await chrome.action.getBadgeText({}), await chrome.action.getTitle({})],
      local: await chrome.storage.local.get(null),
      session: await chrome.storage.session.get(null),
    }));
    for (const [where, value] of Object.entries(outside)) this.note(where, JSON.stringify(value));
  }

  /** What a host page can find out about us: its document, its window, its timings and its own storage. */
  async takeHostPage(page: Page): Promise<void> {
    for (const frame of page.frames().filter((one) => !one.url().startsWith('chrome-extension:'))) {
      const found = await frame.evaluate(async () => ({
        html: document.documentElement.outerHTML,
        keys: Object.getOwnPropertyNames(window),
        entries: performance.getEntries().map((entry) => entry.toJSON()),
        kept: [{ ...localStorage }, { ...sessionStorage }, document.cookie, history.state],
        databases: await indexedDB.databases(),
        name: [window.name, document.title, location.href],
      }));
      this.note('host page', JSON.stringify(found));
    }
  }

  /** Every place in which one of the words was seen; letters of either size. */
  placesOf(words: string[]): string[] {
    const lower = words.map((word) => word.toLowerCase());
    return this.seen
      .filter(({ text }) => lower.some((word) => text.toLowerCase().includes(word)))
      .map(({ where, text }) => `${where}: ${text.slice(0, 300)}`);
  }

  /** How many times something was taken down at a place. */
  count(where: string): number {
    return this.seen.filter((one) => one.where === where).length;
  }
}
