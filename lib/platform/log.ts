import type { LogDoor } from './log-door';

export const browserLog: LogDoor = {
  fault(code, facts = {}) {
    const rest = Object.entries(facts).map(([key, value]) => `${key}=${value}`);
    // biome-ignore lint/suspicious/noConsole: the one door to the console
    console.warn(['casecue', code, ...rest].join(' '));
  },
};
