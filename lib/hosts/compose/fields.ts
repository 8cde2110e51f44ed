import { isVisible } from '../visible';

/** In the languages of the webmails that were read. */
const subjectWords = /subject|asunto|betreff|\bobjet\b|oggetto|assunto/i;
const recipientName = /^_?(to|cc|bcc|recipients?|para|cco|destinatarios?|an|à|aan)([_-]?(field|input|list))?$/i;
const recipientLabel = /^\s*(to|cc|bcc|para|cco|an|à|recipients?|destinatarios?)\b(?!\s+\w+\s+\w)/i;
const answering = /^\s*(re|aw|sv|antw|rv|r)\s*(\[\d+\])?\s*:/i;
const addresses = /[^\s@<>"'`,;:()[\]]+@[^\s@<>"'`,;:()[\]]+\.[^\s@<>"'`,;:()[\]]+/g;
const textInput = 'input:not([type]),input[type="text" i],input[type="email" i],input[type="search" i]';
const chips = '[email],[data-email],[data-hovercard-id],[title],[aria-label]';
const chipAttributes = ['email', 'data-email', 'data-hovercard-id', 'title', 'aria-label'];
/** Chips stand this near to the field in which more are typed. */
const mostSteps = 4;

type TextField = HTMLInputElement | HTMLTextAreaElement;

/** How a field is called, by itself and by its label. */
export function nameOf(field: Element): string {
  const by = field.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const labels = 'labels' in field ? [...((field as HTMLInputElement).labels ?? [])] : [];
  const texts = [...labels, ...by.map((id) => field.ownerDocument.getElementById(id))].map((one) => one?.textContent);
  const own = ['aria-label', 'placeholder', 'title', 'name', 'id', 'class'].map((name) => field.getAttribute(name));
  return [...texts, ...own].filter(Boolean).join(' ').slice(0, 400);
}

/** The subject line of a message that is being written. */
export function subjectIn(scope: Element): HTMLInputElement | null {
  const fields = [...scope.querySelectorAll<HTMLInputElement>(textInput)];
  return fields.find((field) => subjectWords.test(nameOf(field)) && isVisible(field) && !field.readOnly) ?? null;
}

export function isReply(subject: HTMLInputElement | null): boolean {
  return subject !== null && answering.test(subject.value);
}

/** Fields in which the recipients are typed. A webmail may hide the true one behind chips. */
export function recipientFieldsIn(scope: Element): TextField[] {
  const fields = [...scope.querySelectorAll<TextField>(`${textInput},textarea`)];
  return fields.filter(isRecipientField);
}

export function isRecipientField(field: Element): boolean {
  if ([field.id, field.getAttribute('name') ?? ''].some((name) => recipientName.test(name))) return true;
  const label = field.getAttribute('aria-label') ?? ('labels' in field && labelOf(field as HTMLInputElement)) ?? '';
  return typeof label === 'string' && recipientLabel.test(label);
}

function labelOf(field: HTMLInputElement): string | null {
  return field.labels?.[0]?.textContent ?? null;
}

/** Everybody the message goes to, in small letters; null where no field for them is to be seen. */
export function recipientsOf(fields: readonly TextField[], notIn: readonly Element[]): string[] | null {
  if (fields.length === 0) return null;
  const found = fields.flatMap((field) => [...addressesIn(field.value), ...chipsBeside(field, [...fields, ...notIn])]);
  return [...new Set(found)];
}

function chipsBeside(field: TextField, others: readonly Element[]): string[] {
  let box: Element = field;
  for (let step = 0; step < mostSteps; step++) {
    const next = box.parentElement;
    if (!next || others.some((other) => other !== field && next.contains(other)) || next.querySelector('select')) break;
    box = next;
  }
  if (box === field) return [];
  const named = [...box.querySelectorAll(chips)].flatMap((chip) =>
    chipAttributes.map((name) => chip.getAttribute(name)),
  );
  return [...named, textsOf(box)].flatMap((text) => addressesIn(text ?? ''));
}

/** Neighbours kept apart: side by side two boxes would read as one address. */
function textsOf(box: Element): string {
  const walker = box.ownerDocument.createTreeWalker(box, 4);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
  return texts.join(' ');
}

function addressesIn(text: string): string[] {
  return (text.match(addresses) ?? []).map((one) => one.toLowerCase().replace(/\.+$/, ''));
}
