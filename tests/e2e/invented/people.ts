/** Nobody real: who is shown by the invented programs. */
export interface Invented {
  id: string;
  first: string;
  last: string;
  bornOn: string;
  chart: string;
  phone: string;
}

export const people: readonly Invented[] = [
  { id: '9f3ac1', first: 'Elena', last: 'Ruvaldi', bornOn: '1980-04-03', chart: 'K-20417', phone: '+41 44 555 01 42' },
  { id: '71bd08', first: 'Tomas', last: 'Brenkov', bornOn: '1975-12-25', chart: 'K-30688', phone: '+41 44 555 01 87' },
  { id: '5e0c9a', first: 'Irma', last: 'Solheim', bornOn: '1991-07-08', chart: 'K-41250', phone: '+41 44 555 01 19' },
];

export const [elena, tomas, irma] = people as [Invented, Invented, Invented];

export const fullName = ({ first, last }: Invented) => `${first} ${last}`;

/** `25.12.1975`, or with another sign between. */
export function dayFirst({ bornOn }: Invented, sign: string): string {
  return bornOn.split('-').reverse().join(sign);
}

const letters = 'bcdfghjklmnpqrstvwxz0123456789';

/** Another word at every load, as a program's build makes its class names. */
export function scrambled(): string {
  const word = Array.from({ length: 7 }, () => letters[Math.floor(Math.random() * letters.length)]).join('');
  return `x${word}`;
}
