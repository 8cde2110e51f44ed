import type { Language } from '@/lib/domain/records/practice';

const wordCount = 4;

/** Four words of a list of 2,048: 44 bits. The list is loaded only when it is wanted. */
export async function offerPassphrase(language: Language): Promise<string> {
  const words = await listOf(language);
  return Array.from({ length: wordCount }, () => words[randomBelow(words.length)] ?? '').join(' ');
}

/** Without accents, which not every keyboard types alike; the words stay different from each other. */
export async function listOf(language: Language): Promise<string[]> {
  const { wordlist } =
    language === 'es'
      ? await import('@scure/bip39/wordlists/spanish.js')
      : await import('@scure/bip39/wordlists/english.js');
  return wordlist.map((word) =>
    word
      .normalize('NFD')
      .replace(/\u0301/g, '')
      .normalize('NFC'),
  );
}

function randomBelow(limit: number): number {
  const fair = 2 ** 32 - (2 ** 32 % limit);
  const drawn = new Uint32Array(1);
  do crypto.getRandomValues(drawn);
  while ((drawn[0] ?? 0) >= fair);
  return (drawn[0] ?? 0) % limit;
}
