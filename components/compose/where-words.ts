import type { Text } from '@/components/hooks/use-text';
import type { ComposeWindow } from '@/lib/domain/views/compose';

export function keyOf(window: ComposeWindow): string {
  return `${window.documentId} ${window.id}`;
}

/** What a place is called on the screen: what it looks like and whom it goes to. */
export function placeWords(window: ComposeWindow, { t, format }: Text): string {
  const { likely, reply, to } = window;
  if (!likely) return t('compose.where.field');
  if (to === null) return t(reply ? 'compose.where.replyBare' : 'compose.where.unseen');
  if (to.length === 0) return t(reply ? 'compose.where.replyBare' : 'compose.where.messageBare');
  return t(reply ? 'compose.where.reply' : 'compose.where.message', { to: format.list(to) });
}

/** The one place that is meant without a question: the only message, or the one that had the cursor last. */
export function firstChoice(windows: readonly ComposeWindow[]): ComposeWindow | null {
  const messages = windows.filter(({ likely }) => likely);
  const [first] = messages;
  if (!first || (messages.length > 1 && first.focusedAt === 0)) return null;
  return first;
}
