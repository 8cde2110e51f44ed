// Bidi controls, zero-width characters, soft hyphen, variation selectors: invisible, so they must not tell people apart.
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/gu;

/** As people read it: NFKC, nothing invisible, single spaces. */
export function cleanText(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, ' ').replace(invisible, '').replace(/ +/g, ' ').trim();
}

/** For comparing words: also without case and accents. */
export function foldText(text: string): string {
  return cleanText(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

export function sameAddress(one: string, other: string): boolean {
  return cleanText(one).toLowerCase() === cleanText(other).toLowerCase();
}

/** Office entries are addresses, or domains written `@office.example`. `desk+web@` is the mailbox of `desk@`. */
export function isAddressOf(address: string, entries: readonly string[]): boolean {
  const own = withoutTag(cleanText(address).toLowerCase());
  return entries.some((entry) => {
    const text = cleanText(entry).toLowerCase();
    return text.startsWith('@') ? own.endsWith(text) : own === withoutTag(text);
  });
}

function withoutTag(address: string): string {
  return address.replace(/^([^+@]+)\+[^@]*@/, '$1@');
}

/** Numbers agree when one is the end of the other and at least seven digits long. */
export function samePhone(one: string, other: string): boolean {
  const [short = '', long = ''] = [digitsOf(one), digitsOf(other)].sort((a, b) => a.length - b.length);
  return short.length >= 7 && long.endsWith(short);
}

function digitsOf(text: string): string {
  return cleanText(text).replace(/\D/g, '');
}

const machines =
  /^(news(letter)?|mailer(-daemon)?|postmaster|bounces?|unsubscribe|notifications?|marketing|alerts?|updates?|majordomo|listserv)([+._-].*)?$/;
const unanswered = /(^|[+._-])(no|do[._-]?not)[._-]?reply/;

/** Addresses behind which nobody reads. */
export function isMachineAddress(address: string): boolean {
  const local = cleanText(address).toLowerCase().split('@')[0] ?? '';
  return machines.test(local) || unanswered.test(local);
}

const addressLike = /[^\s<>"'(),;:[\]]+(?:@|\s@\s?|@\s)[^\s<>"'(),;:[\]]+\.[^\s<>"'(),;:[\]]+/g;

/** A display name that looks like somebody's address, and not like the one it stands for. */
export function imitatesAddress(displayName: string, address: string): boolean {
  const name = cleanText(displayName);
  const named = name.match(addressLike) ?? [];
  return named.some((one) => !sameAddress(one.replace(/\s/g, ''), address));
}
