import type { Recipe, Source, Transform } from '@/lib/domain/records/recipe';

const route = 'body[data-route^="Form/Patient/"]';

/**
 * Frappe Health and ERPNext with its healthcare module, versions 13–16, read from frappe/health
 * (healthcare/healthcare/doctype/patient/patient.json) and frappe/frappe (frappe/public/js/frappe/views/container.js,
 * …/form/controls/base_input.js) as of 2026. Forms that were opened before stay in the page, hidden; dialogs hang
 * outside `.page-container`. A date in the user's own format is not believed.
 */
export const frappe: Recipe = {
  id: 'frappe',
  version: 1,
  name: 'Frappe Health',
  kind: 'practice',
  trust: 'public',
  detect: [{ has: ['body[data-route]'] }],
  views: [
    {
      id: 'patient',
      when: { has: [route], hasNot: ['body[data-route^="Form/Patient/new-patient"]'] },
      scope: 'html',
      fields: {
        fullName: control('patient_name'),
        // The name of the document is what the office calls the patient's number.
        chart: [{ select: 'body', attribute: 'data-route', transforms: ['after-slash'] }],
        bornOn: control('dob', ['iso-date']),
        phone: [...control('mobile', ['phone']), ...control('phone', ['phone'])],
        email: control('email', ['address']),
      },
      require: [['chart', 'fullName']],
    },
  ],
  expect: [{ has: [route], hasNot: ['body[data-route^="Form/Patient/new-patient"]'] }],
};

/** What is being edited, or else what a field without the right to write shows. */
function control(field: string, transforms?: Transform[]): Source[] {
  const within = `.page-container .frappe-control[data-fieldname="${field}"]`;
  const more = transforms && { transforms };
  return [
    { select: `${within} input`, property: 'value', ...more },
    { select: `${within} .control-value`, ...more },
  ];
}
