import type { DemoMail, DemoPerson } from '../../tests/demo/demo-data.ts';
import {
  type FinderPatientFixture,
  finderPatients,
  treatmentFinderFile,
} from '../../tests/fixtures/treatment-finder.ts';

const wanted = 60;

/** Everybody who appears in the tour, invented anew from a seed. */
export interface Cast {
  report: string;
  people: DemoPerson[];
  mails: DemoMail[];
  /** Called on the practice page; nobody else has the name. */
  caller: FinderPatientFixture;
  /** Another one, to switch to. */
  other: FinderPatientFixture;
  /** Writes an e-mail. */
  writer: FinderPatientFixture;
}

export function castOf(seed: number): Cast {
  const rows = rowsFor(seed);
  const patients = finderPatients({ rows, seed });
  const alone = patients.filter((one) => patients.filter((two) => nameOf(two) === nameOf(one)).length === 1);
  const byPhone = alone.filter(({ contact }) => /^(Hm|Cell):\(/.test(contact));
  const [caller, other] = byPhone;
  const writer = alone.find(({ contact }) => contact.includes('@'));
  if (!caller || !other || !writer) throw new Error(`seed ${seed} invents nobody to call or to write: try another`);
  return {
    report: treatmentFinderFile({ rows, seed }),
    people: patients.map(({ chart, first, last, contact }, index) => ({
      pid: index + 1,
      chart,
      first,
      last,
      bornOn: `19${60 + (index % 39)}-0${1 + (index % 9)}-1${index % 10}`,
      phone: contact.replace(/^\w+:/, ''),
    })),
    mails: [
      mail(1, nameOf(writer), writer.contact, 'My estimate', 'Could somebody explain the estimate to me?'),
      mail(2, 'Dental Supply News', 'no-reply@supply.example', 'Gloves, this week only', 'Twenty percent off.'),
      mail(3, writer.contact, 'billing@pay-portal.example', 'Your payment', 'Reply with your card number.'),
    ],
    caller,
    other,
    writer,
  };
}

export const nameOf = ({ first, last }: { first: string; last: string }) => `${first} ${last}`;

/** Some people stand in two rows of the report, so that sixty people take a few more. */
function rowsFor(seed: number): number {
  for (let rows = wanted; rows < wanted * 2; rows++) if (finderPatients({ rows, seed }).length === wanted) return rows;
  throw new Error(`seed ${seed} does not make ${wanted} patients`);
}

function mail(uid: number, name: string, address: string, subject: string, body: string): DemoMail {
  return { uid, folder: 'INBOX', name, address, subject, date: 'Today 9:12', body };
}
