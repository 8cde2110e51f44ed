/** Editors with a selection and an undo of their own, from their own packages, and one of bare web components. */
export const editorNames = ['ckeditor4', 'ckeditor5', 'prosemirror', 'components'] as const;
/** Where nothing from outside reaches in: the page itself keeps the editor in hand. */
export const closedName = 'closed' as const;

export type EditorName = (typeof editorNames)[number] | typeof closedName;

export const paragraphs = ['First paragraph of words.', 'Second paragraph.'];

const markup = paragraphs.map((words) => `<p>${words}</p>`).join('');

const modules = [
  ...['model', 'state', 'view', 'transform', 'schema-basic', 'history', 'keymap'].map((name) => `prosemirror-${name}`),
  'orderedmap',
  'rope-sequence',
].map((name) => [name, `/packages/${name}/dist/index.js`]);
const imports = Object.fromEntries([...modules, ['w3c-keyname', '/packages/w3c-keyname/index.js']]);

/** Each says that it is there with `ready` on the page. */
const editors: Record<EditorName, string> = {
  ckeditor4: `<textarea id="editor">${markup}</textarea><script src="/packages/ckeditor4/ckeditor.js"></script>
<script>CKEDITOR.replace('editor', { versionCheck: false, on: { instanceReady: () => { document.body.dataset.ready = ''; } } });</script>`,
  ckeditor5: `<div id="editor">${markup}</div><script src="/packages/@ckeditor/ckeditor5-build-classic/build/ckeditor.js"></script>
<script>ClassicEditor.create(document.querySelector('#editor')).then(() => { document.body.dataset.ready = ''; });</script>`,
  prosemirror: `<div id="editor"></div><script type="importmap">${JSON.stringify({ imports })}</script><script type="module">
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { schema } from 'prosemirror-schema-basic';
import { history, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
const lines = ${JSON.stringify(paragraphs)}.map((words) => schema.node('paragraph', null, schema.text(words)));
const plugins = [history(), keymap({ 'Mod-z': undo })];
new EditorView(document.querySelector('#editor'), { state: EditorState.create({ doc: schema.node('doc', null, lines), plugins }) });
document.body.dataset.ready = '';
</script>`,
  components: rootEditor('open'),
  closed: rootEditor('closed'),
};

/** The page keeps the editor as `editor`, which nobody else can ask for where the root is closed. */
function rootEditor(mode: ShadowRootMode): string {
  return `<x-editor></x-editor><script>
const root = document.querySelector('x-editor').attachShadow({ mode: '${mode}' });
root.innerHTML = '<div class="body" contenteditable="true" role="textbox" aria-label="Message">${markup}</div>';
window.editor = root.firstChild;
document.body.dataset.ready = '';
</script>`;
}

const heads = (
  to: string,
) => `<p><label>To <input name="to" value="${to}" autocomplete="off" spellcheck="false"></label></p>
<p><label>Subject <input name="subject" value="Re: yours" autocomplete="off" spellcheck="false"></label></p>`;

/** Each line of the head in a closed root of its own. */
const closedHeads = (to: string) => `<x-to></x-to><x-subject></x-subject><script>
const lines = ${JSON.stringify(heads(to).split('\n'))};
document.querySelector('x-to').attachShadow({ mode: 'closed' }).innerHTML = lines[0];
document.querySelector('x-subject').attachShadow({ mode: 'closed' }).innerHTML = lines[1];
</script>`;

/** A message to somebody, half written in one of the editors. */
export function editorPage(name: EditorName, to: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Write</title>
<style>.ProseMirror{border:1px solid #ccc;white-space:pre-wrap}.ProseMirror,.ck-editor__editable{min-height:120px;width:600px}</style>
<body><form onsubmit="return false">${name === 'components' || name === 'closed' ? closedHeads(to) : heads(to)}${editors[name]}</form></body></html>`;
}
