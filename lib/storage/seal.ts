import { type Bytes, joined, randomBytes } from './bytes';

const ivLength = 12;

/** Ciphertext that does not match its key or its surroundings. */
export class Damaged extends Error {
  override name = 'Damaged';
}

/** AES-GCM with a random IV in front; `surroundings` is authenticated and must be the same on opening. */
export async function sealBytes(key: CryptoKey, surroundings: Bytes, content: Bytes): Promise<Bytes> {
  const iv = randomBytes(ivLength);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: surroundings }, key, content);
  return joined(iv, new Uint8Array(sealed));
}

/** Throws `Damaged` when key, surroundings or content were changed. */
export async function openBytes(key: CryptoKey, surroundings: Bytes, box: Bytes): Promise<Bytes> {
  if (!(box instanceof Uint8Array) || box.length <= ivLength) throw new Damaged('no envelope');
  const iv = box.subarray(0, ivLength);
  try {
    const content = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv, additionalData: surroundings },
      key,
      box.subarray(ivLength),
    );
    return new Uint8Array(content);
  } catch {
    throw new Damaged('envelope does not open');
  }
}
