import { z } from './zod';

/**
 * So many texts under names at most, each judged by itself: `problem` answers what is wrong with one. The worker has no
 * room for the 2 kB of `z.record`.
 */
export function textsByName(most: number, longestName: number, problem: (text: string) => string | undefined) {
  return z.custom<Record<string, string>>(isTexts).check(({ value, issues }) => {
    const names = Object.keys(value);
    if (names.length > most) issues.push({ code: 'custom', message: 'too-many', input: value });
    for (const name of names) {
      const wrong = name.length > longestName ? 'wrong-value' : problem(value[name] ?? '');
      if (wrong) issues.push({ code: 'custom', message: wrong, input: value, path: [name] });
    }
  });
}

function isTexts(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([name, text]) => name !== '__proto__' && typeof text === 'string');
}
