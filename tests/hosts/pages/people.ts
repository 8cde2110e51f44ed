/** Somebody invented, as a practice system shows them. */
export interface Person {
  first: string;
  last: string;
  chart: string;
  /** ISO. */
  bornOn: string;
  phone: string;
  email: string;
}

export interface Contact {
  name: string;
  email: string;
}

/** A message as a webmail shows it, `own` being whose mailbox it is. */
export interface Message {
  id: string;
  from: Contact;
  to: Contact[];
  subject: string;
  own: Contact;
}

export const rosa: Person = {
  first: 'Rosa',
  last: 'Lindqvist',
  chart: '1042',
  bornOn: '1980-03-04',
  phone: '(303) 555-0142',
  email: 'rosa@family.example',
};

export const wade: Person = {
  first: 'Wade',
  last: 'Holm',
  chart: '2077',
  bornOn: '1971-11-30',
  phone: '(303) 555-0177',
  email: 'wade@other.example',
};

export const mara: Contact = { name: 'Mara Bell', email: 'mara@office.test' };

export function fullName({ first, last }: Person): string {
  return `${first} ${last}`;
}

export function contact(person: Person): Contact {
  return { name: fullName(person), email: person.email };
}

/** A message that somebody wrote to us. */
export function received(from: Contact, subject = 'About the crown', id = 'm1'): Message {
  return { id, from, to: [mara], subject, own: mara };
}

/** A message that we wrote. */
export function sent(to: Contact[], subject = 'Your visit', id = 'm2'): Message {
  return { id, from: mara, to, subject, own: mara };
}

/** As an address field says it, escaped for HTML. */
export function addressed({ name, email }: Contact): string {
  return name === '' ? email : `"${name}" &lt;${email}&gt;`;
}
