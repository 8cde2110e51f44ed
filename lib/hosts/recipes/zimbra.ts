import type { Recipe } from '@/lib/domain/records/recipe';

const sender = 'tr[id$="_from"] td.LabelColValue';

/**
 * Zimbra's classic web client 8.8–10, read from Zimbra/zm-web-client (WebRoot/templates/mail/Message.template,
 * WebRoot/js/zimbraMail/mail/view/ZmMailMsgView.js, …/share/view/ZmAddressInputField.js, …/core/ZmId.js of 2024-09-25).
 * Conversations that were opened before stay in the page, hidden; the address is filled in late. Only the sender's row
 * has a name that is not translated, so a message of our own names nobody. "On behalf of" shows two people: nobody.
 */
export const zimbra: Recipe = {
  id: 'zimbra',
  version: 1,
  name: 'Zimbra',
  kind: 'mail',
  trust: 'public',
  detect: [{ has: ['#z_shell'] }],
  views: [
    {
      id: 'message',
      when: {},
      scope: '.MsgHeaderTable',
      fields: {
        email: [
          { select: sender, transforms: ['in-brackets', 'address'] },
          { select: sender, transforms: ['address'] },
        ],
        displayName: [{ select: sender, transforms: ['addressed-name'] }],
        fromEmail: [
          { select: sender, transforms: ['in-brackets', 'address'] },
          { select: sender, transforms: ['address'] },
        ],
        subject: [{ select: '.SubjectCol' }],
      },
      require: [['email']],
    },
  ],
};
