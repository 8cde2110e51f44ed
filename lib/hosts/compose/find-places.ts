import { contains, parentOf } from './composed';
import { type Editor, editorsIn } from './editable';
import { isRecipientField, nameOf, recipientFieldsIn, subjectIn } from './fields';
import { recipientsOf } from './recipients';

/** Where a message is being written, with the fields around it. */
export interface Place extends Editor {
  subject: HTMLInputElement | null;
  to: string[] | null;
  likely: boolean;
}

const letterWords = /compose|message|e?-?mail|reply|mensaje|correo|respuesta|responder|redactar|nachricht/i;
const otherWords = /search|buscar|comment|filter/i;

/** Every editor of a page that may hold a letter; fields of a message's head are none. */
export function findPlaces(document: Document): Place[] {
  const editors = editorsIn(document).filter(({ element, anchor }) => !isRecipientField(element) && !isHead(anchor));
  return editors.map((editor) => placeOf(editor, editors));
}

function isHead(anchor: Element): boolean {
  return anchor.localName === 'textarea' && /subject|asunto/i.test(`${anchor.id} ${anchor.getAttribute('name') ?? ''}`);
}

function placeOf(editor: Editor, editors: readonly Editor[]): Place {
  const { anchor } = editor;
  const scope = scopeOf(anchor, editors);
  const subject = subjectIn(scope);
  const fields = recipientFieldsIn(scope);
  const to = recipientsOf(fields, [anchor, ...(subject ? [subject] : [])]);
  const name = nameOf(anchor);
  const says = letterWords.test(name) && !otherWords.test(name);
  return { ...editor, subject, to, likely: subject !== null || fields.length > 0 || says };
}

/** As far around an editor as no other one stands: what belongs to this message and not to the next. */
function scopeOf(anchor: Element, editors: readonly Editor[]): Element {
  let scope = anchor;
  for (let next = parentOf(scope); next; next = parentOf(scope)) {
    const around = next;
    if (editors.some((other) => other.anchor !== anchor && contains(around, other.anchor))) break;
    scope = next;
  }
  return scope;
}
