import type { Recipe, Source, Transform } from '@/lib/domain/records/recipe';

/**
 * OpenEMR 5.0–8.x, read from its source (interface/main/tabs/templates/patient_data_template.php and
 * interface/patient_file/summary/demographics.php of 2026-11-23). Names come "First Last" or "Last, First"; the date
 * of birth in the strip follows the office's setting, so only an ISO date in it is believed.
 */
export const openemr: Recipe = {
  id: 'openemr',
  version: 1,
  name: 'OpenEMR',
  kind: 'practice',
  trust: 'public',
  detect: [{ path: '*/interface/main/tabs/main.php' }, { path: '*/interface/patient_file/summary/demographics.php' }],
  views: [
    {
      // main.php, the strip above the tabs: emptied when a patient is closed, another template in group mode.
      // LibreHealth shows its internal pid there: a number that is no chart number, so its strip does not count.
      id: 'strip',
      frame: 'top',
      when: { has: ['#attendantData'], hasNot: ['#attendantData [data-bind="text: pid"]'] },
      scope: '#attendantData',
      fields: {
        fullName: [{ select: '[data-bind="text: pname()"]' }],
        chart: [{ select: '[data-bind="text: pubpid"]' }],
        bornOn: [{ select: '[data-bind*="str_dob"]', transforms: ['iso-date'] }],
      },
      require: [['chart'], ['fullName']],
    },
    {
      // demographics.php in the frame `pat`; data-value is the stored value, also where a sub-tab folds it away.
      id: 'demographics',
      frame: 'pat',
      when: {},
      scope: 'body',
      fields: {
        firstName: stored('fname'),
        lastName: stored('lname'),
        bornOn: stored('DOB', ['iso-date']),
        chart: stored('pubpid'),
        phone: [...stored('phone_cell', ['phone']), ...stored('phone_home', ['phone'])],
        email: stored('email', ['address']),
      },
      require: [['chart'], ['firstName', 'lastName']],
    },
  ],
  expect: [{ path: '*/interface/patient_file/summary/demographics.php' }],
};

/** `data-value` as it is stored, or else what the page shows. */
function stored(field: string, transforms?: Transform[]): Source[] {
  const source: Source = { select: `#text_${field}`, ...(transforms && { transforms }) };
  return [{ ...source, attribute: 'data-value' }, source];
}
