import type { Recipe, Source, Transform } from '@/lib/domain/records/recipe';

const blank = '.o_form_status_indicator_new_record';
/** What was opened from a contact, such as an order, says whose it is. */
const other = '.o_action_manager .o_field_widget[name="partner_id"]';

/**
 * Odoo 16–19, read from odoo/odoo (addons/web/static/src/views/fields/field.xml, …/char/char_field.xml,
 * …/email/email_field.xml, …/views/form/form_status_indicator/
 * form_status_indicator.xml, …/core/dialog/dialog.xml) as of 2026: a contact's form, wherever an office's menus put it.
 * `birthdate_date` comes with the community's partner-contact modules. Dialogs repeat the fields outside the action
 * manager, lists of related contacts inside the form.
 */
export const odoo: Recipe = {
  id: 'odoo',
  version: 2,
  name: 'Odoo',
  kind: 'practice',
  trust: 'public',
  detect: [{ has: ['body.o_web_client'] }],
  views: [
    {
      id: 'form',
      when: {},
      scope: '.o_action_manager .o_form_view',
      fields: {
        fullName: widget('name'),
        chart: widget('ref'),
        bornOn: widget('birthdate_date', ['iso-date']),
        phone: [...widget('mobile', ['phone']), ...widget('phone', ['phone'])],
        email: widget('email', ['address']),
      },
      // An order has a name too: somebody is named only with a second mark of a person.
      require: [
        ['fullName', 'chart'],
        ['fullName', 'bornOn'],
        ['fullName', 'phone'],
        ['fullName', 'email'],
      ],
    },
  ],
  // Where a contact's form stands unless an office moved it; of a new one there is nothing to read yet.
  expect: [
    { path: '/odoo/*contacts/*', hasNot: [blank, other] },
    { path: '/odoo/*res.partner/*', hasNot: [blank, other] },
    { hash: '#*model=res.partner&*view_type=form*', hasNot: [blank, other] },
  ],
};

/** What is being edited, or else what a form that is only read shows. */
function widget(field: string, transforms?: Transform[]): Source[] {
  const select = `.o_field_widget[name="${field}"]`;
  const more = { not: '.o_field_x2many', ...(transforms && { transforms }) };
  return [
    { select: `${select} :is(input, textarea)`, property: 'value', ...more },
    { select, ...more },
  ];
}
