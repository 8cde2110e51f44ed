/**
 * For tests that are not about keys: a thousandth of the iterations, so that an unlock costs nothing. Another number
 * of iterations, salt or secret still gives another key. Tests of secrets and unlocking do the whole work.
 */
const { subtle } = crypto;
const deriveBits = subtle.deriveBits.bind(subtle);

Object.defineProperty(subtle, 'deriveBits', {
  configurable: true,
  value: (how: Parameters<typeof deriveBits>[0], ...rest: [CryptoKey, number]) =>
    deriveBits(isPbkdf2(how) ? { ...how, iterations: Math.ceil(how.iterations / 1_000) } : how, ...rest),
});

function isPbkdf2(how: Parameters<typeof deriveBits>[0]): how is Pbkdf2Params {
  return typeof how === 'object' && how.name === 'PBKDF2';
}

export {};
