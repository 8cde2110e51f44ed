import type { Recipe } from './recipe';

/**
 * OpenEMR 5.0–8.x, read from its source (interface/main/tabs/templates/patient_data_template.php and
 * interface/patient_file/summary/demographics.php of 2026-11-23). Names come "First Last" or "Last, First"; the date
 * of birth in the strip follows the office's setting, so only an ISO date in it is believed.
 */
export const openemr: Recipe = {
  id: 'openemr',
  version: 1,
  kind: 'practice',
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
        fullName: [{ select: '[data-bind="text: pname()"]', from: 'text', transforms: ['squash'] }],
        chart: [{ select: '[data-bind="text: pubpid"]', from: 'text', transforms: ['squash'] }],
        bornOn: [{ select: '[data-bind*="str_dob"]', from: 'text', transforms: ['iso-date-within'] }],
      },
      require: [['chart'], ['fullName']],
    },
    {
      // demographics.php in the frame `pat`; data-value is the stored value, also where a sub-tab folds it away.
      id: 'demographics',
      frame: 'pat',
      when: { path: '*/interface/patient_file/summary/demographics.php' },
      scope: 'body',
      fields: {
        firstName: [raw('#text_fname'), { select: '#text_fname', from: 'text', transforms: ['squash'] }],
        lastName: [raw('#text_lname'), { select: '#text_lname', from: 'text', transforms: ['squash'] }],
        bornOn: [{ ...raw('#text_DOB'), transforms: ['iso-date'] }],
        chart: [raw('#text_pubpid'), { select: '#text_pubpid', from: 'text', transforms: ['squash'] }],
        phone: [
          { ...raw('#text_phone_cell'), transforms: ['phone'] },
          { ...raw('#text_phone_home'), transforms: ['phone'] },
        ],
        email: [{ ...raw('#text_email'), transforms: ['address'] }],
      },
      require: [['chart'], ['firstName', 'lastName']],
    },
  ],
};

function raw(select: string) {
  return {
    select,
    from: { attribute: 'data-value' },
    visible: false as const,
    transforms: ['squash' as const],
  };
}
