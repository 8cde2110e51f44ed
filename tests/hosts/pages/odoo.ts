import type { FieldName } from '@/lib/domain/records/claim';
import type { PageParts } from '../host-page';
import { ambiguous, due, type Expected, found, none, type PageCase } from './page-case';
import { fullName, type Person, rosa, wade } from './people';

const url = 'https://office.test/odoo/contacts/42';

type Values = Record<string, string>;

const edited = (name: string, value: string) =>
  `<div name="${name}" class="o_field_widget o_field_char"><input class="o_input" type="text" value="${value}"></div>`;
const shown = (name: string, value: string) =>
  `<div name="${name}" class="o_field_widget o_readonly_modifier"><span>${value}</span></div>`;

/** Contacts of the contact stand in a list inside the form, where one row is being edited. */
const related = `<div name="child_ids" class="o_field_widget o_field_one2many"><div class="o_field_x2many">${[
  ...Object.entries({ name: 'Olga Bell', ref: '9', birthdate_date: '2001-01-01', phone: '(303) 555-0190' }),
  ...Object.entries({ mobile: '(303) 555-0191', email: 'olga@other.example' }),
]
  .map(([name, value]) => edited(name, value) + shown(name, value))
  .join('')}</div></div>`;

/** A dialog repeats the fields outside the action manager. */
const dialog = `<div class="o_dialog_container"><div class="o_dialog"><div class="modal"><div class="o_form_view">
  ${edited('name', 'Wade Holm')}${shown('name', 'Wade Holm')}</div></div></div></div>`;

const client = (form: string, style = '') => `<body class="o_web_client"><div class="o_action_manager" ${style}>
  <div class="o_action"><div class="o_view_controller o_form_view">${form}</div></div></div>${dialog}</body>`;

const write = (values: Values) =>
  Object.entries(values)
    .map(([name, value]) => edited(name, value))
    .join('');
const show = (values: Values) =>
  Object.entries(values)
    .map(([name, value]) => shown(name, value))
    .join('');

const valuesOf = (person: Person): Values => ({
  name: fullName(person),
  ref: person.chart,
  birthdate_date: person.bornOn,
  mobile: person.phone,
  email: person.email,
  // Fields of the same kinds, which an office added.
  x_member_since: '2019-05-06',
  x_guarantor_email: 'olga@other.example',
});

/** A contact's form. */
export function odooPage(person: Person): PageParts {
  const parts = write(valuesOf(person));
  return { url: url.replace('42', person.chart), html: client(parts + related) };
}

const read: Partial<Record<FieldName, string>> = {
  fullName: 'Rosa Lindqvist',
  chart: '1042',
  bornOn: '1980-03-04',
  phone: '3035550142',
  email: 'rosa@family.example',
};

/** Each second mark by itself: the field of the form, what it holds, and what is read. */
const marks: [string, string, FieldName][] = [
  ['ref', '1042', 'chart'],
  ['birthdate_date', '1980-03-04', 'bornOn'],
  ['mobile', '(303) 555-0142', 'phone'],
  ['phone', '(303) 555-0142', 'phone'],
  ['email', 'Rosa@family.example', 'email'],
];

const fresh = '<div class="o_form_status_indicator o_form_status_indicator_new_record"></div>';
const routes = [
  'https://office.test/odoo/contacts/42',
  'https://office.test/odoo/action-97/res.partner/42',
  'https://office.test/web#id=42&cids=1&model=res.partner&action=97&view_type=form',
];
/** The same on every route on which a contact must be found, the form's own marks perhaps gone. */
const onRoutes = (name: string, form: string, expected: Expected): PageCase[] =>
  routes.map((route) => ({ name: `${name}: ${route}`, url: route, html: client(form), expected }));

export const odooCases: PageCase[] = [
  ...onRoutes(
    'a form that was rebuilt',
    write(valuesOf(rosa)).replaceAll('o_field_widget', 'field'),
    due(none('form')),
  ),
  ...onRoutes('a new contact has nothing to read yet', fresh + write({ name: '' }), none('form')),
  ...onRoutes(
    'what was opened from a contact',
    write({ name: 'S00042', partner_id: 'Rosa Lindqvist' }),
    none('form', { fullName: 'S00042' }),
  ),
  ...onRoutes('wherever menus put the form', write(valuesOf(rosa)), due(found('form', read))),
  { name: 'the form names the contact', ...odooPage(rosa), expected: due(found('form', read)) },
  {
    name: 'the next contact',
    ...odooPage(wade),
    expected: due(
      found('form', {
        fullName: 'Wade Holm',
        chart: '2077',
        bornOn: '1971-11-30',
        phone: '3035550177',
        email: 'wade@other.example',
      }),
    ),
  },
  {
    name: 'newer versions edit a name in a text of several lines',
    url,
    html: client(
      `<div name="name" class="o_field_widget"><textarea>Rosa Lindqvist</textarea></div>${write({ ref: '1042' })}`,
    ),
    expected: due(found('form', { fullName: 'Rosa Lindqvist', chart: '1042' })),
  },
  {
    name: 'a form that is only read, before version 18',
    url: 'https://office.test/web#id=42&model=res.partner&view_type=form',
    html: client(show(valuesOf(rosa)) + related),
    expected: due(found('form', read)),
  },
  ...marks.flatMap(([field, value, name]) =>
    [write, show].flatMap((make): PageCase[] => [
      {
        name: `a name and one more mark are enough: ${field} ${make === write ? 'edited' : 'shown'}`,
        url,
        html: client(make({ name: 'Rosa Lindqvist', [field]: value }) + related),
        expected: due(found('form', { fullName: 'Rosa Lindqvist', [name]: read[name] ?? '' })),
      },
      {
        name: `without a name nobody: ${field} ${make === write ? 'edited' : 'shown'}`,
        url,
        html: client(make({ [field]: value }) + related),
        expected: due(none('form', { [name]: read[name] ?? '' })),
      },
    ]),
  ),
  ...[write, show].map(
    (make): PageCase => ({
      name: `an order has a name and nothing of a person, ${make === write ? 'edited' : 'shown'}`,
      url: 'https://office.test/odoo/sales/7',
      html: client(
        make({ name: 'S00042', birthdate_date: '03/04/1980', mobile: '42', phone: 'none', email: 'by hand' }) + related,
      ),
      expected: none('form', { fullName: 'S00042' }),
    }),
  ),
  {
    name: 'the preferences dialog over a list is not the contact',
    url: 'https://office.test/odoo/contacts',
    html: '<body class="o_web_client"><div class="o_action_manager"><div class="o_list_view">Rosa</div></div></body>',
    expected: none('form'),
  },
  {
    name: 'two forms side by side name two people',
    url,
    html: client(`${write(valuesOf(rosa))}</div><div class="o_form_view">${write(valuesOf(wade))}`),
    expected: due(ambiguous('form')),
  },
  {
    name: 'a list with the same marks is no form',
    url: 'https://office.test/odoo/contacts',
    html: client('').replace('o_form_view', `o_list_view"><i>${show(valuesOf(rosa))}</i><i class="`),
    expected: none('form'),
  },
  { name: 'a form that is still empty', url, html: client(''), expected: due(none('form')) },
  {
    name: 'the website of the same server',
    url: 'https://office.test/shop',
    html: client(write(valuesOf(rosa))).replace('o_web_client', ''),
    expected: null,
  },
];
