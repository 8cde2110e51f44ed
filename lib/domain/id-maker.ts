import type { Id } from './records/base';

const counterTop = 0xfff;

/**
 * Makes UUIDv7 (RFC 9562): 48 bits of time, then a 12-bit counter that begins low in each millisecond, so that ids
 * made one after the other sort in that order even within a millisecond or when the clock steps back.
 */
export function idMaker(now: () => number, random: (bytes: Uint8Array<ArrayBuffer>) => void): () => Id {
  let lastMs = -1;
  let counter = 0;
  return () => {
    const bytes = new Uint8Array(16);
    random(bytes);
    const ms = now();
    if (ms > lastMs) {
      lastMs = ms;
      counter = (((bytes[6] ?? 0) << 8) | (bytes[7] ?? 0)) & 0x3ff;
    } else if (++counter > counterTop) {
      lastMs++;
      counter = 0;
    }
    writeTime(bytes, lastMs);
    bytes[6] = 0x70 | (counter >> 8);
    bytes[7] = counter & 0xff;
    bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
    return written(bytes);
  };
}

function writeTime(bytes: Uint8Array, ms: number) {
  let rest = ms;
  for (let at = 5; at >= 0; at--) {
    bytes[at] = rest % 256;
    rest = Math.floor(rest / 256);
  }
}

function written(bytes: Uint8Array): Id {
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
