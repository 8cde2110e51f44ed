/** Several things to say as sentences of their own, one after the other. */
export function sentences(...all: readonly string[]): string {
  return all.map((one) => (/[.!?…]$/.test(one) ? one : `${one}.`)).join(' ');
}
