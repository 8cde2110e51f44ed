import type { PageCase } from './page-case';

const found = { email: 'rosa@family.example', displayName: 'Rosa Lindqvist' };

/** Elastic's recipients: a box each, made by its script beside the hidden field. */
const recipient = (name: string, email: string) =>
  `<li class="recipient"><span class="name">${name}</span><span class="email">${email},</span><a class="button icon remove"></a></li>`;
const composing = (to: string, cc = '') => `<body class="task-mail action-compose"><div id="layout">
  <div id="layout-sidebar"><div class="scroller">Options and attachments</div></div>
  <div id="compose_from"><select id="_from"><option>Mara &lt;mara@office.test&gt;</option></select></div>
  <div id="compose_to"><ul class="recipient-input">${to}<li class="input"><input></li></ul><textarea id="_to" style="display:none"></textarea></div>
  <div id="compose_cc"><ul class="recipient-input">${cc}</ul></div>
  <textarea id="composebody">On an earlier day, Wade Holm &lt;wade@other.example&gt; wrote:</textarea></div></body>`;
const compose = 'https://mail.test/?_task=mail&_action=compose&_id=7';

/** Pages on which a message is being written. */
export const composeCases: PageCase[] = [
  {
    name: 'a message being written names whom it goes to',
    url: compose,
    html: composing(
      recipient('Rosa Lindqvist', ' &lt;Rosa@family.example&gt;'),
      recipient('Wade', ' &lt;wade@other.example&gt;'),
    ),
    expected: { viewId: 'compose', state: 'found', fields: found },
  },
  {
    name: 'a recipient may be a bare address',
    url: compose,
    html: composing(recipient('rosa@family.example', '')),
    expected: {
      viewId: 'compose',
      state: 'found',
      fields: { email: 'rosa@family.example', displayName: 'rosa@family.example' },
    },
  },
  {
    name: 'a message to two, one of them without a name, is to nobody in particular',
    url: compose,
    html: composing(recipient('Rosa Lindqvist', ' &lt;Rosa@family.example&gt;') + recipient('wade@other.example', '')),
    expected: { viewId: 'compose', state: 'ambiguous', fields: {} },
  },
  {
    name: 'a new message has nobody yet',
    url: compose,
    html: composing(''),
    expected: { viewId: 'compose', state: 'none', fields: {} },
  },
];
