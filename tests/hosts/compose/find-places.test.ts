import { beforeEach, describe, expect, it } from 'vitest';
import { composePage } from '@/lib/hosts/compose/compose-page';
import { hostPage } from '../host-page';

/** jsdom lays nothing out: an element is as large as its `width` and `height` say, and roomy without them. */
beforeEach(() => {
  Element.prototype.getBoundingClientRect = function box(this: Element) {
    const size = (name: string) => Number(this.getAttribute(name) ?? 400);
    return { width: size('width'), height: size('height') } as DOMRect;
  };
});

function described(body: string) {
  const page = hostPage({ html: `<body>${body}</body>`, url: 'https://mail.test/' });
  openRoots(page.document);
  // A document that was only parsed has no window; what is written in it is all the same.
  return composePage({ ...page, window: window as never }).describe();
}

/** What stands in a template is put into a shadow root of the element around it. */
function openRoots(within: Document | DocumentFragment): void {
  for (const template of within.querySelectorAll('template')) {
    const root = template.parentElement?.attachShadow({ mode: 'open' });
    openRoots(template.content);
    root?.append(template.content);
    template.remove();
  }
}

const head = (to: string, subject = '') =>
  `<div class="box"><textarea id="_to" name="_to" height="30">${to}</textarea></div><input id="compose-subject" name="_subject" value="${subject}">`;

describe('where a message is being written', () => {
  it.each([
    [
      'Roundcube, plain',
      `${head('Elena &lt;Elena@Example.com&gt;,', 'Re: implant')}<textarea id="composebody" name="_message"></textarea>`,
      { kind: 'plain', to: ['elena@example.com'], subject: 'filled', reply: true, likely: true },
    ],
    [
      'Roundcube, a new message',
      `${head('')}<textarea id="composebody" name="_message"></textarea>`,
      { kind: 'plain', to: [], subject: 'empty', reply: false, likely: true },
    ],
    [
      'Gmail: chips, and an editor that is named',
      `<form><div><input aria-label="To recipients"><span data-hovercard-id="a@x.test">A</span><span email="b@x.test">B</span></div>
       <input name="subjectbox" aria-label="Subject"><div contenteditable="true" aria-label="Message Body" role="textbox"></div></form>`,
      { kind: 'rich', to: ['a@x.test', 'b@x.test'], subject: 'empty', likely: true },
    ],
    [
      'Outlook: labels in Spanish, the address in a title',
      `<section><div><label for="p">Para</label><input id="p"><span title="Elena &lt;elena@example.com&gt;">Elena</span></div>
       <input aria-label="Agregue un asunto"><div contenteditable="true" role="textbox"></div></section>`,
      { kind: 'rich', to: ['elena@example.com'], subject: 'empty', likely: true },
    ],
    [
      'an editor with neither head nor name is only a text field',
      '<textarea name="chart_note"></textarea>',
      { kind: 'plain', to: null, subject: 'none', likely: false },
    ],
  ])('%s', (_what, body, place) => {
    expect(described(body)).toEqual([expect.objectContaining(place)]);
  });

  it.each([
    ['hidden', '<textarea name="message" style="display:none"></textarea>'],
    ['too small to write a letter in', '<textarea name="message" height="24"></textarea>'],
    ['read only', '<textarea name="message" readonly></textarea>'],
    ['disabled', '<textarea name="message" disabled></textarea>'],
    ['the reading pane', '<div id="messagebody" contenteditable="false">Hello</div>'],
    ['a box that completes', '<div contenteditable="true" role="combobox" aria-label="message"></div>'],
    ['a search', '<div role="search"><textarea name="message"></textarea></div>'],
    [
      'the head of a message',
      '<textarea name="_cc"></textarea><textarea id="compose-subject" name="_subject"></textarea>',
    ],
  ])('not where it is %s', (_what, body) => {
    expect(described(body)).toEqual([]);
  });

  const inRoot = (name: string, inner: string) => `<x-${name}><template>${inner}</template></x-${name}>`;
  const chip = inRoot('chip', '<b title="a@x.test">Ana</b>');
  const field = '<label>To</label><input name="to">';

  it.each([
    ['is read across them', chip, ['a@x.test']],
    ['is not known beside a name of which no address is to be seen', inRoot('chip', '<b>Elena Marsh</b>'), null],
  ])('in shadow roots whom it goes to %s', (_what, chips, recipients) => {
    const heads = inRoot('head', `<div>${field}${chips}</div>`) + inRoot('line', '<input aria-label="Subject">');
    const editor = inRoot('body', '<div contenteditable="true" aria-label="Message"></div>');
    expect(described(inRoot('write', heads + editor))).toEqual([
      expect.objectContaining({ kind: 'rich', to: recipients, subject: 'empty', likely: true }),
    ]);
  });

  it('keeps two messages in shadow roots apart', () => {
    const form = (address: string) =>
      inRoot(
        'write',
        `<div><label>To</label><input name="to" value="${address}"></div><textarea name="message"></textarea>`,
      );
    expect(described(form('a@x.test') + form('b@x.test'))).toEqual([
      expect.objectContaining({ to: ['a@x.test'] }),
      expect.objectContaining({ to: ['b@x.test'] }),
    ]);
  });

  it('counts an editor once, however much is editable inside', () => {
    const inside = '<div contenteditable="true" aria-label="Message"><p contenteditable="true"><b>x</b></p></div>';
    expect(described(inside)).toHaveLength(1);
  });

  it('keeps two messages apart: each has its own subject and recipients', () => {
    const form = (to: string, subject: string) =>
      `<form>${head(to, subject)}<textarea name="message"></textarea></form>`;
    expect(described(form('a@x.test', 'Re: one') + form('b@x.test', ''))).toEqual([
      expect.objectContaining({ to: ['a@x.test'], subject: 'filled' }),
      expect.objectContaining({ to: ['b@x.test'], subject: 'empty' }),
    ]);
  });

  it('never takes who wrote the message that is answered for a recipient', () => {
    const thread = '<div><span email="sender@x.test">S</span></div>';
    const editor = '<div contenteditable="true" aria-label="Message Body"></div>';
    expect(described(thread + editor)).toEqual([expect.objectContaining({ to: null })]);
  });

  const to = (chips: string, value = '') =>
    `<form><div><label>To</label><div>${chips}<input name="to" value="${value}"></div></div><textarea name="message"></textarea></form>`;

  it.each([
    ['a chip with a name only', to('<span class="chip">Elena Marsh</span>')],
    [
      'a chip that can be read, and one with a name only',
      to('<span title="a@x.test">A</span><span>Elena Marsh</span>'),
    ],
    ['a list whose second entry has a name only', to('<ul><li>Ana &lt;a@x.test&gt;</li><li>Elena</li></ul>')],
    ['a name before somebody else’s address', to('<ul><li>Elena</li><li>&lt;a@x.test&gt;</li></ul>')],
    ['more who are folded away', to('<span title="a@x.test">Ana</span><button>+2</button>')],
    ['a name that was typed', to('', 'a@x.test, Elena Marsh')],
    [
      'a label around chips and field',
      '<label>To <b>Elena</b><input name="to"></label><textarea name="message"></textarea>',
    ],
  ])('does not know whom it goes to beside %s', (_what, body) => {
    expect(described(body)).toEqual([expect.objectContaining({ to: null, likely: true })]);
  });

  it.each([
    [
      'Elastic: name and address in one box, a button to add more',
      to(
        '<ul><li class="recipient"><span class="name">Ana</span><span class="email"> &lt;a@x.test&gt;,</span></li></ul><a href="#add-contact"><span>Add contact</span></a>',
      ),
    ],
    ['name and address one behind the other', to('<span>Ana</span> <span>&lt;a@x.test&gt;</span>')],
    [
      'a chip with a name, its address on the box around it',
      to('<div data-hovercard-id="a@x.test"><i>Ana Marsh</i></div>'),
    ],
    [
      'words of the page, and what it hides',
      to('<span title="a@x.test">Ana</span> Cc Bcc <p hidden>Elena</p> Send from:'),
    ],
    ['a name that is quoted', to('', '&quot;Marsh, Ana&quot; &lt;A@x.test&gt;, ')],
  ])('reads the one recipient: %s', (_what, body) => {
    expect(described(body)).toEqual([expect.objectContaining({ to: ['a@x.test'] })]);
  });

  it('says of a page with very many editors and recipients what the core takes', () => {
    expect(described('<textarea name="message"></textarea>'.repeat(60))).toHaveLength(50);
    const many = Array.from({ length: 101 }, (_, at) => `a${at}@x.test`).join(', ');
    expect(described(to('', many))).toEqual([expect.objectContaining({ to: null })]);
    expect(described(to('', `${'a'.repeat(320)}@x.test`))).toEqual([expect.objectContaining({ to: null })]);
  });

  it('says nothing of what is written', () => {
    const secret = 'Nadia, crown, 4850';
    const told = described(`${head('a@x.test', secret)}<textarea name="message">${secret}</textarea>`);
    expect(JSON.stringify(told)).not.toMatch(/Nadia|crown|4850/);
  });
});

describe('a text for one place', () => {
  const order = { text: 'x', subject: null, replaceSubject: false };
  const html = `<body>${head('a@x.test')}<textarea name="message"></textarea></body>`;

  it('goes nowhere once the place is gone', async () => {
    const page = hostPage({ html, url: 'https://mail.test/' });
    const compose = composePage({ ...page, window: window as never });
    const [place] = compose.describe();
    page.document.querySelector('[name=message]')?.remove();
    expect(await compose.insert({ ...order, id: place?.id ?? '', to: ['a@x.test'] })).toEqual({ kind: 'gone' });
    expect(await compose.insert({ ...order, id: 'e99', to: ['a@x.test'] })).toEqual({ kind: 'gone' });
  });

  it('goes nowhere once the message goes to somebody else', async () => {
    const page = hostPage({ html, url: 'https://mail.test/' });
    const compose = composePage({ ...page, window: window as never });
    const [place] = compose.describe();
    const to = page.document.querySelector<HTMLTextAreaElement>('#_to');
    if (to) to.value = 'b@x.test';
    expect(await compose.insert({ ...order, id: place?.id ?? '', to: ['a@x.test'] })).toEqual({ kind: 'changed' });
    expect(page.document.querySelector<HTMLTextAreaElement>('[name=message]')?.value).toBe('');
  });
});
