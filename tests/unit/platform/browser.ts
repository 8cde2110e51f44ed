import { vi } from 'vitest';

type Call = [name: string, ...args: unknown[]];

export interface FakeBrowser {
  calls: Call[];
  /** What an API answers, by its dotted name; a function is called, and may answer at once. */
  answers: Record<string, unknown>;
}

/** Every API of the browser: writes down what it was asked and answers what the test says. */
export function fakeBrowser(): FakeBrowser {
  const fake: FakeBrowser = { calls: [], answers: {} };
  const api = (name: string): unknown =>
    new Proxy(() => undefined, {
      get: (_target, key) => api(name ? `${name}.${String(key)}` : String(key)),
      apply: (_target, _this, args: unknown[]) => {
        fake.calls.push([name, ...args]);
        const answer = fake.answers[name];
        return typeof answer === 'function' ? answer(...args) : Promise.resolve(answer);
      },
    });
  vi.doMock('wxt/browser', () => ({ browser: api('') }));
  return fake;
}
