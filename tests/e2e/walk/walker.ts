import type { Page } from '@playwright/test';
import type { DemoMail, DemoPerson } from '../../demo/demo-data.ts';
import type { Demo } from '../../demo/start-demo.ts';
import { DemoPractice } from '../models/demo-practice.ts';
import { Webmail } from '../models/webmail.ts';
import type { Cast } from './cast.ts';

/** A step does something to the page and answers who must be on it in the end; undefined: whoever was before. */
type Step = () => Promise<string | undefined>;
type Weighted = [weight: number, name: string, step: Step];

/** One tab that somebody clicks about in at random. */
export class Walker {
  readonly page: Page;
  private readonly demo: Demo;
  private readonly cast: Cast;
  private readonly random: () => number;
  private readonly practice: DemoPractice;
  private readonly mail: Webmail;
  private place: 'practice' | 'mail' = 'practice';
  private folder: DemoMail['folder'] = 'INBOX';
  private now = '';
  readonly done: string[] = [];

  constructor(page: Page, demo: Demo, cast: Cast, random: () => number) {
    this.page = page;
    this.demo = demo;
    this.cast = cast;
    this.random = random;
    this.practice = new DemoPractice(page);
    this.mail = new Webmail(page);
  }

  async start(place: 'practice' | 'mail'): Promise<void> {
    this.place = place;
    this.folder = 'INBOX';
    await this.page.goto(place === 'practice' ? this.demo.practiceUrl() : this.demo.mailUrl());
  }

  /** Answers the parts that must be shown once the page has come to rest. */
  async step(): Promise<string[]> {
    const steps = this.place === 'practice' ? this.practiceSteps() : this.mailSteps();
    const [, name, step] = this.weighted(steps);
    const key = await step();
    this.now = key ?? this.now;
    this.done.push(`${name} -> ${this.now}`);
    return this.cast.partsOf(this.now);
  }

  private practiceSteps(): Weighted[] {
    const { practice } = this;
    const open = async (person: DemoPerson) => practice.openInTurn(person).then(() => person.chart);
    const gone = async (act: Promise<void>) => act.then(() => '');
    return [
      [30, 'open', () => open(this.pick(this.cast.people))],
      [12, 'open two quickly', () => this.openTwo()],
      [8, 'click in the finder', () => this.clickInFinder()],
      [8, 'close', () => gone(practice.close())],
      [6, 'group', () => gone(practice.openGroup('Thursday'))],
      [20, 'switch tabs', () => practice.showTab(this.pick(['cal', 'fin', 'pat'])).then(() => undefined)],
      [3, 'reload', () => gone(this.reload())],
      [2, 'to the mail', () => gone(this.start('mail'))],
    ];
  }

  private mailSteps(): Weighted[] {
    const { mail } = this;
    const messages = () => this.cast.mails.filter(({ folder }) => folder === this.folder);
    const choose = async (...some: DemoMail[]) => mail.choose(...some).then(() => `mail ${some.at(-1)?.uid}`);
    return [
      [30, 'choose', () => choose(this.pick(messages()))],
      [15, 'choose three quickly', () => choose(...[1, 2, 3].map(() => this.pick(messages())))],
      [8, 'let go', () => mail.release().then(() => '')],
      [6, 'change the folder', () => this.changeFolder()],
      [4, 'open fully and back', () => this.openFully(this.pick(messages()))],
      [2, 'reload', () => this.reload().then(() => '')],
      [2, 'to the practice', () => this.start('practice').then(() => '')],
    ];
  }

  private async openTwo(): Promise<string> {
    const [first, second] = [this.pick(this.cast.people), this.pick(this.cast.people)];
    await this.practice.openInTurn(first, second);
    return second.chart;
  }

  private async clickInFinder(): Promise<string> {
    const person = this.pick(this.cast.people);
    await this.practice.openFromFinder(person);
    return person.chart;
  }

  private async changeFolder(): Promise<string> {
    this.folder = this.folder === 'INBOX' ? 'Sent' : 'INBOX';
    await this.page.goto(this.demo.mailUrl(this.folder));
    return '';
  }

  private async openFully(mail: DemoMail): Promise<string> {
    await this.mail.openFully(mail);
    // The next step finds the list again.
    this.now = `mail ${mail.uid}`;
    await this.beforeLeaving?.(this.cast.partsOf(this.now));
    await this.page.goto(this.demo.mailUrl(this.folder));
    return '';
  }

  /** Called while a page stands that the same step leaves again. */
  beforeLeaving: ((parts: string[]) => Promise<void>) | undefined;

  private async reload(): Promise<void> {
    await this.start(this.place);
  }

  private pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.random() * from.length)] as T;
  }

  private weighted(steps: Weighted[]): Weighted {
    let left = this.random() * steps.reduce((sum, [weight]) => sum + weight, 0);
    for (const step of steps) {
      left -= step[0];
      if (left < 0) return step;
    }
    throw new Error('no steps');
  }
}
