import type { Budget } from './budget';
import type { Scope } from './reading-kit';

/** Longer than any label with the value behind it. */
const longestLine = 300;
const longestLabel = 60;

/** Every short text of the scopes by what it says before a colon, folded. */
export type LabelIndex = Map<string, Text[]>;

/** As labels are compared: without case, colon or the asterisk of a required field. */
export function foldLabel(text: string): string {
  return text
    .replace(/^[\s*]+|[\s*:：]+$/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/** One walk over the text for all labels of a run. */
export function indexLabels(scopes: readonly Scope[], budget: Budget): LabelIndex {
  const index: LabelIndex = new Map();
  for (const scope of scopes) {
    const walker = scope.ownerDocument.createTreeWalker(scope, 4);
    while (walker.nextNode()) {
      if (!budget.spend()) return index;
      const node = walker.currentNode as Text;
      const key = labelOf(node.data);
      if (key === '') continue;
      const known = index.get(key);
      if (known) known.push(node);
      else index.set(key, [node]);
    }
  }
  return index;
}

function labelOf(text: string): string {
  if (text.length > longestLine) return '';
  const [label = ''] = text.split(/[:：]/, 1);
  return label.length > longestLabel ? '' : foldLabel(label);
}
