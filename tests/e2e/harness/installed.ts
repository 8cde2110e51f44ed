import { existsSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Frame, type Page, type Worker } from '@playwright/test';
import puppeteer, { type Browser, type Page as PopupPage } from 'puppeteer-core';
import { expect } from '../models/expect.ts';

/** The package under test; another build of it may be named. */
const builtPackage =
  process.env.CASECUE_PACKAGE ?? join(import.meta.dirname, '..', '..', '..', '.output', 'chrome-mv3');

export interface LaunchWishes {
  profile: string;
  headed?: boolean;
  locale?: string;
  theme?: 'light' | 'dark';
  viewport?: { width: number; height: number } | null;
  /** The clock's zone of the whole browser. */
  zone?: string;
  args?: string[];
  /** Pages wait in memory for Back, as outside of tests. */
  backForwardCache?: boolean;
}

/** May call what the page of the extensions itself may, and is there at once. */
const extensionsFile = 'chrome://extensions/strings.m.js';

/** What `chrome://extensions` itself may call. */
interface DeveloperPage {
  chrome: { developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> } };
}

/** The real browser with the built package in it. */
export class Installed {
  readonly context: BrowserContext;
  readonly id: string;
  readonly profile: string;

  private constructor(context: BrowserContext, id: string, profile: string) {
    this.context = context;
    this.id = id;
    this.profile = profile;
  }

  static async launch(wishes: LaunchWishes): Promise<Installed> {
    if (!existsSync(join(builtPackage, 'manifest.json'))) throw new Error('Build first: npm run build');
    const executablePath = process.env.CASECUE_BROWSER;
    if (!executablePath) throw new Error('Start through npm test or npm start: they find the browser');
    const context = await chromium.launchPersistentContext(wishes.profile, {
      executablePath,
      headless: !wishes.headed,
      viewport: wishes.viewport === undefined ? { width: 1280, height: 800 } : wishes.viewport,
      ...(wishes.locale ? { locale: wishes.locale } : {}),
      ...(wishes.theme ? { colorScheme: wishes.theme } : {}),
      env: { ...process.env, ...(wishes.zone ? { TZ: wishes.zone } : {}) } as Record<string, string>,
      ignoreDefaultArgs: ['--disable-extensions', ...(wishes.backForwardCache ? ['--disable-back-forward-cache'] : [])],
      args: [
        `--disable-extensions-except=${builtPackage}`,
        `--load-extension=${builtPackage}`,
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-background-networking',
        '--no-first-run',
        '--remote-debugging-port=0',
        ...(wishes.args ?? []),
      ],
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    return new Installed(context, new URL(worker.url()).host, wishes.profile);
  }

  url(path: string): string {
    return `chrome-extension://${this.id}/${path}`;
  }

  /** A page of ours in a tab. */
  async open(path: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(this.url(path));
    return page;
  }

  async worker(): Promise<Worker> {
    return this.context.serviceWorkers()[0] ?? (await this.context.waitForEvent('serviceworker'));
  }

  /** Stops the background worker as the browser does when it is idle; the next message wakes it. */
  async stopWorker(from: Page): Promise<void> {
    const session = await this.context.newCDPSession(from);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  }

  /**
   * Grants a site without the prompt that nobody can answer headless. A click on the toolbar also tells the popup which
   * page lies beneath it; a popup opened by a test learns that from the permission alone.
   */
  async grant(origin: string): Promise<void> {
    const pattern = `${origin}/*`;
    const page = await this.context.newPage();
    await page.goto(extensionsFile);
    await page.evaluate(
      ([id = '', one = '']) => {
        const { developerPrivate } = (globalThis as unknown as DeveloperPage).chrome;
        return developerPrivate.addHostPermission(id, one);
      },
      [this.id, pattern],
    );
    // No screen is wanted, only our origin.
    await page.goto(this.url('manifest.json'));
    const granted = await page.evaluate((one) => chrome.permissions.request({ origins: [one] }), pattern);
    if (!granted) throw new Error(`the browser did not grant ${origin}`);
    await page.close();
  }

  /** Sees what Playwright does not show: the popup, the side panel. To be disconnected. */
  secondSight(): Promise<Browser> {
    const [port, path] = readFileSync(join(this.profile, 'DevToolsActivePort'), 'utf8').split('\n');
    return puppeteer.connect({ browserWSEndpoint: `ws://127.0.0.1:${port}${path}`, defaultViewport: null });
  }

  /** Opens the toolbar popup over the page in front and hands it to `use`. */
  async withPopup<T>(front: Page, use: (popup: PopupPage) => Promise<T>): Promise<T> {
    await front.bringToFront();
    const second = await this.secondSight();
    try {
      const target = second.waitForTarget((one) => one.url() === this.url('popup.html'), { timeout: 30_000 });
      await (await this.worker()).evaluate(() => chrome.action.openPopup());
      const popup = await (await target).asPage();
      const read = await use(popup);
      // It keeps the keyboard as long as it is open.
      if (!popup.isClosed()) await popup.close();
      await front.bringToFront();
      return read;
    } finally {
      await second.disconnect();
    }
  }

  /** Our frame inside a host page; it lies in a closed shadow root, so no selector reaches it. */
  async sidebar(page: Page): Promise<Frame> {
    let found: Frame | undefined;
    await expect
      .poll(() => {
        found = page.frames().find((frame) => /^chrome-extension:\/\/[^/]+\/sidebar\.html/.test(frame.url()));
        return Boolean(found);
      })
      .toBe(true);
    if (!found) throw new Error('no sidebar on this page');
    return found;
  }

  /** Ends the browser as a power cut would: no goodbye to anybody. */
  async kill(): Promise<void> {
    const closed = this.context.waitForEvent('close');
    // Chromium marks its profile with a link to `host-process`.
    const id = Number(readlinkSync(join(this.profile, 'SingletonLock')).split('-').at(-1));
    process.kill(id, 'SIGKILL');
    await closed;
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
