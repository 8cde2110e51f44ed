import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file of the profile in which one of the words stands in clear, as UTF-8 or UTF-16. */
export function filesHolding(words: string[], folder: string): string[] {
  const needles = words.flatMap((word) => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')]);
  return walk(folder).filter((file) => {
    const bytes = unlessGone(() => readFileSync(file));
    return bytes !== undefined && needles.some((needle) => bytes.includes(needle));
  });
}

function walk(folder: string): string[] {
  const names = unlessGone(() => readdirSync(folder)) ?? [];
  return names.flatMap((name) => {
    const path = join(folder, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat?.isDirectory()) return walk(path);
    return stat?.isFile() ? [path] : [];
  });
}

/** A browser that runs deletes files of its own while they are looked through. */
function unlessGone<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
}
