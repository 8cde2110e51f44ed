import type { Recipe, Source, View } from '@/lib/domain/records/recipe';

/** A message by itself, and one of a conversation. The first row says who sent it. */
const sender =
  ':is(.MsgHeaderTable tr[id$="_from"] td.LabelColValue, .Conv2MsgHeader .ZPropertySheet tr:first-child > td.LabelColValue)';
/** The next row says who receives it: To, or else Cc, in whatever language. */
const receiver = '.ZPropertySheet > tbody > tr:nth-child(2) > td.LabelColValue';
/** Folder 5 is Sent in every mailbox. */
const inSent = '.DwtTreeItem-selected[id^="zti__main_Mail__"][id$="__5_div"]';

/** One message; `people` names the other party. */
function message(id: string, when: View['when'], people: string): View {
  return {
    id,
    when,
    scope: '.MsgHeaderTable, .Conv2Header, .Conv2MsgHeader',
    fields: {
      email: addressIn(people),
      displayName: [{ select: people, transforms: ['addressed-name'] }],
      fromEmail: addressIn(sender),
      subject: [{ select: '.SubjectCol, .subject' }],
    },
    require: [['email']],
  };
}

function addressIn(select: string): Source[] {
  return [
    { select, transforms: ['in-brackets', 'address'] },
    { select, transforms: ['address'] },
  ];
}

/**
 * Zimbra's classic web client 8.8–10, read from Zimbra/zm-web-client (WebRoot/templates/mail/Message.template,
 * WebRoot/js/zimbraMail/mail/view/ZmMailMsgView.js, …/ZmConvView2.js, …/share/view/ZmAddressInputField.js,
 * …/core/ZmId.js of 2024-09-25) and Zimbra/zm-ajax (DwtTreeItem.js). Conversations that were opened before stay in the
 * page, hidden; the address is filled in late. Whose mailbox it is stands nowhere, so only the folder Sent tells our own
 * messages from others: elsewhere one of our own names ourselves, which the office's own addresses make nobody. "On
 * behalf of" shows two people, a conversation may show several senders: nobody.
 */
export const zimbra: Recipe = {
  id: 'zimbra',
  version: 2,
  name: 'Zimbra',
  kind: 'mail',
  trust: 'public',
  detect: [{ has: ['#z_shell'] }],
  views: [message('sent', { has: [inSent] }, receiver), message('message', {}, sender)],
  // The address never changes; what stays where a header was rebuilt is the text of a message.
  expect: [{ has: ['.MsgBody'] }],
};
