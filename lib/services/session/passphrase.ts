const shortest = 14;

/** Fewer than 14 characters, counted as they are hashed, or hardly any different ones. */
export function isWeak(passphrase: string): boolean {
  const characters = [...passphrase.normalize('NFKC').trim()];
  return characters.length < shortest || new Set(characters).size < 5;
}
