import type { FieldName } from '@/lib/domain/records/claim';
import { body, url, values } from './guess-page';
import { found, none, type PageCase } from './page-case';

const person = (inside: string, type = 'https://schema.org/Patient') =>
  body(`<div itemscope itemtype="${type}">${inside}</div>`);
const mark = (property: string, value: string) => `<span itemprop="${property}">${value}</span>`;

/** Beside the patient: whom else a page marks, and the patient's other marks, all with a day of the same shape. */
const besides = (day: (property: string, value: string) => string) =>
  `<div itemscope itemtype="https://schema.org/Dentist">${Object.entries({
    name: 'Smile',
    givenName: 'Olga',
    familyName: 'Bell',
    telephone: '(303) 555-0190',
    email: 'olga@other.example',
  })
    .map(([property, value]) => mark(property, value))
    .join('')}${day('birthDate', '2001-01-01')}</div>`;
const dayShapes = {
  datetime: (property: string, value: string) => `<time itemprop="${property}" datetime="${value}">then</time>`,
  content: (property: string, value: string) => `<meta itemprop="${property}" content="${value}">`,
  text: mark,
};

const namings: { marks: Record<string, string>; fields: Partial<Record<FieldName, string>> }[] = [
  { marks: { name: 'Rosa Lindqvist' }, fields: { fullName: 'Rosa Lindqvist' } },
  { marks: { givenName: 'Rosa', familyName: 'Lindqvist' }, fields: { firstName: 'Rosa', lastName: 'Lindqvist' } },
];

/** A whole name and one in halves; each with a day for machines or for people, and what must not be taken for it. */
const markedCases = Object.entries(dayShapes).flatMap(([shape, day]) =>
  namings.map(({ marks, fields }): PageCase => {
    const { chart: _, fullName: __, ...more } = values;
    const own = Object.entries({ ...marks, telephone: '(303) 555-0142', email: 'Rosa@family.example' })
      .map(([property, value]) => mark(property, value))
      .join('');
    const others = day('memberSince', '2019-05-06') + mark('worksFor', 'front@office.test');
    return {
      name: `marks of others, and other marks of the patient: ${Object.keys(marks)}, ${shape}`,
      url,
      html: person(own + day('birthDate', '1980-03-04') + others).replace('</main>', `${besides(day)}</main>`),
      expected: found('labels', { ...fields, ...more }),
    };
  }),
);

/** Pages that say as schema.org does who is on them. */
export const markCases: PageCase[] = [
  ...markedCases,
  {
    name: 'marks of schema.org, the date in an attribute for machines',
    url,
    html: person(`${mark('name', 'Rosa Lindqvist')}<time itemprop="birthDate" datetime="1980-03-04">March</time>
      ${mark('telephone', '(303) 555-0142')}${mark('email', 'Rosa@family.example')}`),
    expected: found('labels', (({ chart: _, ...rest }) => rest)(values)),
  },
  {
    name: 'marks of schema.org in two names and a hidden date',
    url,
    html: person(
      `${mark('givenName', 'Rosa')}${mark('familyName', 'Lindqvist')}<meta itemprop="birthDate" content="1980-03-04">`,
      'http://schema.org/Person',
    ),
    expected: found('labels', { firstName: 'Rosa', lastName: 'Lindqvist', bornOn: '1980-03-04' }),
  },
  {
    name: 'marks of schema.org with a date to read, and others that are none',
    url,
    html: person(`${mark('name', 'Rosa Lindqvist')}${mark('birthDate', '1980-03-04')}${mark('email', 'none')}
      ${mark('telephone', 'none')}<i itemprop="birthDate" datetime="March" content="spring"></i>`),
    expected: found('labels', { fullName: 'Rosa Lindqvist', bornOn: '1980-03-04' }),
  },
  {
    name: 'a mark of schema.org may hold something else than a day',
    url,
    html: person(mark('name', 'Rosa Lindqvist') + mark('birthDate', 'in spring')),
    expected: none('labels', { fullName: 'Rosa Lindqvist' }),
  },
  {
    name: 'an article with its author',
    url,
    html: person(mark('name', 'Rosa Lindqvist')),
    expected: none('labels', { fullName: 'Rosa Lindqvist' }),
  },
];
