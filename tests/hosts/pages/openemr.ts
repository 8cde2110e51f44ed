import { chart, demographics, field, list, main, openemrChartPage, openemrPage, strip, top } from './openemr-page';
import { due, found, type PageCase } from './page-case';
import { wade } from './people';

const stored = demographics(
  [
    field('fname', 'ROSA', 'Rosa'),
    field('lname', 'LINDQVIST', 'Lindqvist'),
    field('DOB', '03/04/1980', '1980-03-04 00:00:00'),
    field('pubpid', '# 1042', '1042'),
    field('phone_cell', '555-0142 cell', '(303) 555-0142'),
    field('phone_home', '555-0143 home', '(303) 555-0143'),
    field('email', 'write: Rosa@family.example', 'Rosa@family.example'),
  ].join(''),
);

const read = { firstName: 'Rosa', lastName: 'Lindqvist', bornOn: '1980-03-04', chart: '1042' };

const cases: PageCase[] = [
  {
    name: 'the strip names the next patient',
    ...openemrPage(wade),
    expected: found('strip', { fullName: 'Wade Holm', chart: '2077', bornOn: '1971-11-30' }),
  },
  {
    name: 'the next patient’s chart',
    ...openemrChartPage(wade),
    expected: found('demographics', {
      firstName: 'Wade',
      lastName: 'Holm',
      bornOn: '1971-11-30',
      chart: '2077',
      phone: '3035550177',
      email: 'wade@other.example',
    }),
  },
  {
    name: 'the strip names the patient',
    url: top,
    html: main(strip({ name: 'Rosa Lindqvist', number: '1042', dob: 'DOB: 1980-03-04 Age: 46' })),
    expected: {
      viewId: 'strip',
      state: 'found',
      fields: { fullName: 'Rosa Lindqvist', chart: '1042', bornOn: '1980-03-04' },
    },
  },
  {
    name: 'the name comes last name first',
    url: top,
    html: main(strip({ name: 'Lindqvist, Rosa', number: '1042', dob: 'DOB: 1980-03-04' })),
    expected: {
      viewId: 'strip',
      state: 'found',
      fields: { fullName: 'Lindqvist, Rosa', chart: '1042', bornOn: '1980-03-04' },
    },
  },
  {
    name: 'a date of birth in the office’s own format is not believed, and blank is absent',
    url: top,
    html: main(strip({ name: 'Rosa Lindqvist', number: '1042', dob: 'F. nac.: 03/04/1980' })),
    expected: { viewId: 'strip', state: 'found', fields: { fullName: 'Rosa Lindqvist', chart: '1042' } },
  },
  {
    name: 'a name without a number is still a name',
    url: top,
    html: main(strip({ name: 'Rosa Lindqvist' })),
    expected: { viewId: 'strip', state: 'found', fields: { fullName: 'Rosa Lindqvist' } },
  },
  {
    name: 'a number without a name is still a number',
    url: top,
    html: main(strip({ number: '1042' })),
    expected: { viewId: 'strip', state: 'found', fields: { chart: '1042' } },
  },
  {
    name: 'closing the patient empties the strip',
    url: top,
    html: main('<div class="form-group"></div>'),
    expected: { viewId: 'strip', state: 'none', fields: {} },
  },
  {
    name: 'group mode names a group and no patient',
    url: top,
    html: main(`<a class="ptName"><span data-bind="text: gname()">Tuesday group</span>
      (<span data-bind="text: gid">3</span>)</a>`),
    expected: { viewId: 'strip', state: 'none', fields: {} },
  },
  {
    name: 'LibreHealth shows its internal pid, which is no chart number',
    url: top,
    html: main(`<a class="ptName"><span data-bind="text: pname()">Rosa Lindqvist</span>
      (<span data-bind="text: pid">7</span>)</a>`),
    expected: { viewId: null, state: 'no-view', fields: {} },
  },
  {
    name: 'a list of others beside the strip is not read',
    url: top,
    html: main(strip({ name: 'Rosa Lindqvist', number: '1042' })) + list,
    expected: { viewId: 'strip', state: 'found', fields: { fullName: 'Rosa Lindqvist', chart: '1042' } },
  },
  {
    name: 'two numbers in the strip are ambiguous',
    url: top,
    html: main(strip({ name: 'Rosa Lindqvist', number: '1042' }) + strip({ name: 'Rosa Lindqvist', number: '1043' })),
    expected: { viewId: 'strip', state: 'ambiguous', fields: {} },
  },
  {
    name: 'a strip that is folded away says nobody',
    url: top,
    html: main(strip({ name: 'Rosa Lindqvist', number: '1042' })).replace('class="body_title"', 'style="display:none"'),
    expected: { viewId: 'strip', state: 'none', fields: {} },
  },
  {
    name: 'main.php before its strip is there',
    url: top,
    html: '<body><div id="mainBox"></div></body>',
    expected: { viewId: null, state: 'no-view', fields: {} },
  },
  {
    name: 'a strip inside a frame is a copy, not the page',
    url: top,
    frame: 'enc',
    html: main(strip({ name: 'Rosa Lindqvist', number: '1042' })),
    expected: { viewId: null, state: 'no-view', fields: {} },
  },
  {
    name: 'demographics give the stored values',
    url: chart,
    frame: 'pat',
    html: stored,
    expected: {
      viewId: 'demographics',
      state: 'found',
      fields: { ...read, phone: '3035550142', email: 'rosa@family.example' },
    },
  },
  {
    name: 'stored values are read where a sub-tab folds them away',
    url: chart,
    frame: 'pat',
    html: stored.replace('<table>', '<table style="display:none">'),
    expected: {
      viewId: 'demographics',
      state: 'found',
      fields: { ...read, phone: '3035550142', email: 'rosa@family.example' },
    },
  },
  {
    name: 'without stored values the shown ones count, a date only as ISO',
    url: chart,
    frame: 'pat',
    html: demographics(
      [
        'fname:Rosa',
        'lname:Lindqvist',
        'DOB:1980-03-04',
        'pubpid:1042',
        'phone_cell:(303) 555-0142',
        'email:Rosa@family.example',
      ]
        .map((pair) => field(...(pair.split(':') as [string, string])))
        .join(''),
    ),
    expected: {
      viewId: 'demographics',
      state: 'found',
      fields: { ...read, phone: '3035550142', email: 'rosa@family.example' },
    },
  },
  {
    name: 'the home telephone stands in for a cell phone',
    url: chart,
    frame: 'pat',
    html: demographics(field('pubpid', '1042', '1042') + field('phone_home', 'home', '(303) 555-0143')),
    expected: { viewId: 'demographics', state: 'found', fields: { chart: '1042', phone: '3035550143' } },
  },
  {
    name: 'a shown home telephone does too, and names alone are enough to be found',
    url: chart,
    frame: 'pat',
    html: demographics(field('fname', 'Rosa') + field('lname', 'Lindqvist') + field('phone_home', '(303) 555-0143')),
    expected: {
      viewId: 'demographics',
      state: 'found',
      fields: { firstName: 'Rosa', lastName: 'Lindqvist', phone: '3035550143' },
    },
  },
  {
    name: 'a shown date in the office’s own format is not believed',
    url: chart,
    frame: 'pat',
    html: demographics(field('pubpid', '1042') + field('DOB', '03/04/1980')),
    expected: { viewId: 'demographics', state: 'found', fields: { chart: '1042' } },
  },
  ...['fname', 'lname'].map(
    (id): PageCase => ({
      name: `half a name is nobody: ${id}`,
      url: chart,
      frame: 'pat',
      html: demographics(field(id, 'Rosa', 'Rosa')),
      expected: {
        viewId: 'demographics',
        state: 'none',
        fields: { [id === 'fname' ? 'firstName' : 'lastName']: 'Rosa' },
      },
    }),
  ),
  {
    name: 'a tab that is not shown holds the previous patient, of whom nothing can be seen',
    url: chart,
    frame: 'pat',
    frameStyle: 'display:none',
    html: stored,
    expected: {
      viewId: 'demographics',
      state: 'none',
      fields: {},
      visible: false,
    },
  },
  {
    name: 'the same page in another tab is not the chart',
    url: chart,
    frame: 'adm',
    html: stored,
    expected: { viewId: null, state: 'no-view', fields: {} },
  },
  {
    name: 'an edit form has no fields to read and says nobody',
    url: chart,
    frame: 'pat',
    html: '<body><input id="form_fname" value="Rosa"></body>',
    expected: { viewId: 'demographics', state: 'none', fields: {} },
  },
  {
    name: 'another page of the system is none of ours',
    url: 'https://practice.test/openemr/interface/main/calendar/index.php',
    frame: 'cal',
    html: main(strip({ name: 'Rosa Lindqvist', number: '1042' })),
    expected: null,
  },
];

/** Somebody should be found on every page of a chart. */
export const openemrCases: PageCase[] = cases.map((one) => ({
  ...one,
  expected: one.url.startsWith(chart) && one.expected ? due(one.expected) : one.expected,
}));
