/** 64 bits as text: tells a few things of one tab apart; not a secret and not a fingerprint. */
export function shortHash(text: string): string {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x9e3779b1);
    two = Math.imul((two ^ text.charCodeAt(at)) + (one >>> 13), 0x5f356495);
  }
  return ((one ^ (one >>> 15)) >>> 0).toString(36) + ((two ^ (two >>> 16)) >>> 0).toString(36);
}
