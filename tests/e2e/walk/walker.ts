import type { Chance, Place, Weighted } from './place.ts';

/** Of so many steps one leads to another site. */
const stayed = 30;

/** One tab that somebody clicks about in at random. */
export class Walker {
  private readonly places: readonly Place[];
  private readonly chance: Chance;
  private place: Place;
  private now = '';
  readonly done: string[] = [];

  constructor(places: readonly Place[], first: Place, chance: Chance) {
    this.places = places;
    this.chance = chance;
    this.place = first;
  }

  async start(): Promise<void> {
    await this.place.start();
  }

  /** Answers the key of whoever must be shown once the page has come to rest. */
  async step(): Promise<string> {
    const steps = this.place.steps();
    const weight = steps.reduce((sum, [one]) => sum + one, 0);
    const [, name, step] = this.weighted([...steps, [weight / stayed, 'elsewhere', () => this.moveOn()]]);
    const key = await step();
    this.now = key ?? this.now;
    this.done.push(`${this.place.name}: ${name} -> ${this.now}`);
    return this.now;
  }

  private async moveOn(): Promise<string> {
    this.place = this.chance.pick(this.places.filter((one) => one !== this.place));
    await this.place.start();
    return '';
  }

  private weighted(steps: Weighted[]): Weighted {
    let left = this.chance.random() * steps.reduce((sum, [weight]) => sum + weight, 0);
    for (const step of steps) {
      left -= step[0];
      if (left < 0) return step;
    }
    throw new Error('no steps');
  }
}
