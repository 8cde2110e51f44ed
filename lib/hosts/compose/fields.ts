import { isVisible } from '../visible';
import { allIn, treeOf } from './composed';

/** In the languages of the webmails that were read. */
const subjectWords = /subject|asunto|betreff|\bobjet\b|oggetto|assunto/i;
const recipientName = /^_?(to|cc|bcc|recipients?|para|cco|destinatarios?|an|à|aan)([_-]?(field|input|list))?$/i;
const recipientLabel = /^\s*(to|cc|bcc|para|cco|an|à|recipients?|destinatarios?)\b(?!\s+\w+\s+\w)/i;
const answering = /^\s*(re|aw|sv|antw|rv|r)\s*(\[\d+\])?\s*:/i;
const textInput = 'input:not([type]),input[type="text" i],input[type="email" i],input[type="search" i]';

export type TextField = HTMLInputElement | HTMLTextAreaElement;

/** How a field is called, by itself and by its label. */
export function nameOf(field: Element): string {
  const by = field.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const labels = 'labels' in field ? [...((field as HTMLInputElement).labels ?? [])] : [];
  const texts = [...labels, ...by.map((id) => treeOf(field).getElementById(id))].map((one) => one?.textContent);
  const own = ['aria-label', 'placeholder', 'title', 'name', 'id', 'class'].map((name) => field.getAttribute(name));
  return [...texts, ...own].filter(Boolean).join(' ').slice(0, 400);
}

/** The subject line of a message that is being written. */
export function subjectIn(scope: Element): HTMLInputElement | null {
  const fields = allIn<HTMLInputElement>(scope, textInput);
  return fields.find((field) => subjectWords.test(nameOf(field)) && isVisible(field) && !field.readOnly) ?? null;
}

export function isReply(subject: HTMLInputElement | null): boolean {
  return subject !== null && answering.test(subject.value);
}

/** Fields in which the recipients are typed. A webmail may hide the true one behind chips. */
export function recipientFieldsIn(scope: Element): TextField[] {
  return allIn<TextField>(scope, `${textInput},textarea`).filter(isRecipientField);
}

export function isRecipientField(field: Element): boolean {
  if ([field.id, field.getAttribute('name') ?? ''].some((name) => recipientName.test(name))) return true;
  const label = field.getAttribute('aria-label') ?? ('labels' in field && labelOf(field as HTMLInputElement)) ?? '';
  return typeof label === 'string' && recipientLabel.test(label);
}

function labelOf(field: HTMLInputElement): string | null {
  return field.labels?.[0]?.textContent ?? null;
}
