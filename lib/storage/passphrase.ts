import { type Bytes, fromBase64, randomBytes, toBase64, utf8 } from './bytes';

const fewestIterations = 600_000;
const mostIterations = 10_000_000;
const fewestCharacters = 14;
const fewestCodeCharacters = 16;
const aimMs = 300;

/** How a secret that people remember becomes a key; kept beside what that key wraps. */
export interface Stretch {
  name: 'PBKDF2-SHA-256';
  iterations: number;
  /** Base64. */
  salt: string;
}

/** Measures this computer; injected in tests, clamped all the same. */
export type Calibrate = () => Promise<number>;

export function clampIterations(iterations: number): number {
  if (!Number.isFinite(iterations)) return fewestIterations;
  return Math.min(mostIterations, Math.max(fewestIterations, Math.round(iterations)));
}

/** The number of iterations that takes about 300 ms here. */
export async function calibrate(): Promise<number> {
  const sample = 200_000;
  const key = await importSecret('calibration');
  const from = performance.now();
  await deriveBits(key, randomBytes(16), sample);
  const ms = Math.max(1, performance.now() - from);
  return clampIterations((sample * aimMs) / ms);
}

export async function newStretch(measure: Calibrate): Promise<Stretch> {
  return {
    name: 'PBKDF2-SHA-256',
    iterations: clampIterations(await measure()),
    salt: toBase64(randomBytes(16)),
  };
}

/** Too few iterations would be a downgrade and too many a denial, so what was read is clamped. */
export async function stretched(secret: string, how: Stretch): Promise<Bytes> {
  const key = await importSecret(secret);
  return deriveBits(key, fromBase64(how.salt), clampIterations(how.iterations));
}

export function normalisePassphrase(passphrase: string): string {
  return passphrase.normalize('NFKC');
}

export function isStrongEnough(passphrase: string): boolean {
  return [...normalisePassphrase(passphrase)].length >= fewestCharacters;
}

/** The printed code is made by us; a cut or empty one must never become a slot. */
export function isWholeRecoveryCode(code: string): boolean {
  return normaliseRecoveryCode(code).length >= fewestCodeCharacters;
}

/** A printed code is read aloud and typed back: case, spaces and dashes do not matter. */
export function normaliseRecoveryCode(code: string): string {
  return code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
}

async function importSecret(secret: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', utf8(secret), 'PBKDF2', false, ['deriveBits']);
}

async function deriveBits(key: CryptoKey, salt: Bytes, iterations: number): Promise<Bytes> {
  return new Uint8Array(
    await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, key, 256),
  );
}
