import type { FieldName } from '@/lib/domain/records/claim';
import type { Recipe, Source, Transform } from '@/lib/domain/records/recipe';

const patientNames = ['Patient name', 'Name of patient', 'Nombre del paciente', 'Nombre de la paciente'];
const born = [
  'DOB',
  'D.O.B.',
  'Date of birth',
  'Birth date',
  'Birthdate',
  'Fecha de nacimiento',
  'F. nacimiento',
  'Fecha de nac.',
  'Fecha nac.',
  'Nacimiento',
];
const chart = [
  'Patient ID',
  'Patient #',
  'Patient no.',
  'Patient number',
  'Chart',
  'Chart #',
  'Chart no.',
  'Chart number',
];
const chartToo = [
  'MRN',
  'Medical record number',
  'N.º de historia',
  'Nº de historia',
  'Número de historia',
  'Historia clínica',
];
const chartSpanish = [
  'Expediente',
  'No. de expediente',
  'N.º de expediente',
  'Nº de expediente',
  'Número de expediente',
  'N.º de paciente',
  'Nº de paciente',
  'Número de paciente',
  'ID de paciente',
  'ID del paciente',
  'NHC',
];
const phones = ['Phone', 'Mobile', 'Cell', 'Mobile phone', 'Cell phone', 'Teléfono', 'Móvil', 'Celular'];
const emails = ['Email', 'E-mail', 'Email address', 'Correo', 'Correo electrónico'];

/**
 * Any practice system that nobody here has seen: what stands beside the usual labels, in English and Spanish, and
 * schema.org's marks for a person. Offered as a question and never linked by itself, and only where a name or a number
 * has a second mark beside it: a name alone stands on half the pages of the web. A date counts only when it cannot be
 * read in two ways.
 */
export const guess: Recipe = {
  id: 'guess',
  version: 1,
  name: 'Labels on the page',
  kind: 'practice',
  trust: 'guess',
  detect: [{}],
  views: [
    {
      id: 'labels',
      when: {},
      scope: 'body',
      fields: {
        // "Patient" may be a heading as well, and "Name" anybody's.
        fullName: [
          labelled(patientNames),
          marked('name'),
          labelled(['Patient', 'Paciente']),
          labelled(['Full name', 'Name', 'Nombre completo', 'Nombre y apellidos']),
        ],
        firstName: [labelled(['First name', 'Given name', 'Nombre', 'Nombres']), marked('givenName')],
        lastName: [labelled(['Last name', 'Surname', 'Family name', 'Apellido', 'Apellidos']), marked('familyName')],
        bornOn: [
          labelled(born, ['exact', 'iso-date']),
          labelled(born, ['exact', 'date-words']),
          { ...marked('birthDate', ['iso-date']), attribute: 'datetime' },
          { ...marked('birthDate', ['iso-date']), attribute: 'content' },
          marked('birthDate', ['iso-date']),
        ],
        chart: [labelled([...chart, ...chartToo, ...chartSpanish])],
        phone: [labelled(phones, ['phone']), marked('telephone', ['phone'])],
        email: [labelled(emails, ['address']), marked('email', ['address'])],
      },
      require: [...withSecond('bornOn'), ...withSecond('chart'), ['chart', 'bornOn']],
    },
  ],
};

function withSecond(second: FieldName): FieldName[][] {
  return [
    ['fullName', second],
    ['firstName', 'lastName', second],
  ];
}

/** What stands beside a label, but for the words of menus. */
function labelled(label: string[], transforms?: Transform[]): Source {
  return { label, not: 'nav, [role="navigation"], [role="tablist"], footer', ...(transforms && { transforms }) };
}

/** A value marked as schema.org says, of a patient or a person. */
function marked(property: string, transforms?: Transform[]): Source {
  const person = ':is([itemtype$="/Person"], [itemtype$="/Patient"])';
  return { select: `${person} [itemprop="${property}"]`, ...(transforms && { transforms }) };
}
