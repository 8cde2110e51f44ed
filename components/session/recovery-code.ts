/** Crockford's letters: none that is read as another. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groups = 5;
const perGroup = 5;

/** 25 characters, 125 bits, in groups of five. */
export function makeRecoveryCode(): string {
  const drawn = crypto.getRandomValues(new Uint8Array(groups * perGroup));
  return grouped(Array.from(drawn, (byte) => letters[byte % letters.length]).join(''));
}

/** What was typed from the sheet, as it was made: small letters, dashes and look-alikes do not matter. */
export function readRecoveryCode(typed: string): string {
  const plain = typed.toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1').replace(/U/g, 'V');
  return grouped(plain.replace(/[^0-9A-Z]/g, ''));
}

export function isWholeCode(code: string): boolean {
  return code.replaceAll('-', '').length === groups * perGroup;
}

function grouped(plain: string): string {
  return (plain.match(new RegExp(`.{1,${perGroup}}`, 'g')) ?? []).join('-');
}
