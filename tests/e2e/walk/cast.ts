import { faker } from '@faker-js/faker';
import type { DemoMail, DemoPerson } from '../../demo/demo-data.ts';

export interface Cast {
  known: DemoPerson[];
  strangers: DemoPerson[];
  people: DemoPerson[];
  mails: DemoMail[];
  /** What the panel may show of what a page reports: chart numbers, and the names of strangers. */
  partsOf(pageKey: string): string[];
}

/** People who are easily mixed up: two of one name, two behind one mailbox, two who are in no record. */
export function makeCast(seed: number): Cast {
  faker.seed(seed);
  const person = (pid: number, more: Partial<DemoPerson> = {}): DemoPerson => ({
    pid,
    chart: `Q${String(seed % 100).padStart(2, '0')}${String(pid).padStart(2, '0')}Q`,
    first: word(faker.person.firstName()),
    last: word(faker.person.lastName()),
    bornOn: faker.date.birthdate().toISOString().slice(0, 10),
    email: `person${pid}@example.com`,
    ...more,
  });
  const one = person(1);
  const family = { last: word(faker.person.lastName()), email: 'family@example.com' };
  const known = [one, person(2, { first: one.first, last: one.last }), person(3, family), person(4, family)];
  known.push(person(5), person(6));
  const strangers = [7, 8].map((pid) => person(pid, { last: `Zq${word(faker.person.lastName()).toLowerCase()}` }));
  const people = [...known, ...strangers];
  const mails = mailsOf(known, strangers, family.email);
  const shown = new Map<string, string[]>(
    people.map((each) => [each.chart, [strangers.includes(each) ? `${each.first} ${each.last}` : each.chart]]),
  );
  for (const mail of mails)
    shown.set(
      `mail ${mail.uid}`,
      behind(mail, people).flatMap(({ chart }) => shown.get(chart) ?? []),
    );
  return { known, strangers, people, mails, partsOf: (key) => key.split('+').flatMap((each) => shown.get(each) ?? []) };
}

/** Plain letters only: what is looked for in a text must be one word. */
function word(name: string): string {
  const letters = name.normalize('NFD').replace(/[^A-Za-z]/g, '');
  return `${letters.slice(0, 1).toUpperCase()}${letters.slice(1).toLowerCase()}`;
}

function mailsOf(known: DemoPerson[], strangers: DemoPerson[], family: string): DemoMail[] {
  const [one, , , , five, six] = known;
  const base = { subject: 'Treatment', date: 'Mon 10:00', body: 'Hello' };
  const from = (uid: number, name: string, address: string, more: Partial<DemoMail> = {}): DemoMail => ({
    uid,
    folder: 'INBOX',
    name,
    address,
    ...base,
    ...more,
  });
  const own = (uid: number, person: DemoPerson | undefined, more: Partial<DemoMail> = {}) =>
    from(uid, `${person?.first} ${person?.last}`, person?.email ?? '', more);
  return [
    own(1, one),
    own(2, known[1]),
    from(3, 'The whole family', family),
    own(4, five),
    own(5, strangers[0]),
    from(6, one?.email ?? '', 'billing@pay-portal.example'),
    from(7, 'Round Table', 'table@lists.example.org', { replyTo: 'somebody@example.org' }),
    own(11, six, { folder: 'Sent' }),
    own(12, known[1], { folder: 'Sent' }),
    own(13, one, { folder: 'Sent', others: [{ name: 'Another', address: 'another@example.org' }] }),
  ];
}

/** Who a message means: all of a mailbox, and nobody for lists, several recipients and borrowed names. */
function behind(mail: DemoMail, people: DemoPerson[]): DemoPerson[] {
  if (mail.replyTo !== undefined || mail.others !== undefined) return [];
  return people.filter(({ email }) => email === mail.address);
}
