import type { Answer } from '@/lib/domain/answer';
import type { Id } from '@/lib/domain/records/base';
import type { ComposeWindow, InsertAnswer, PendingText, TextOrder } from '@/lib/domain/views/compose';

/** Writing into a message of the host page. */
export interface ComposeProtocol {
  /** Where messages are being written in this frame's tab, or the one a page of ours names. `host`: of the page. */
  composeWindows(q: { tabId?: number }): Promise<Answer<{ windows: ComposeWindow[]; host: string }>>;
  /** One click, one text, one document. Nothing happens where it goes to addresses that are not the patient's and not in `mayGoTo`. */
  insertText(c: TextOrder): Promise<Answer<InsertAnswer>>;
  /** Texts that were put into a message of this tab, as long as nobody said whether it was sent. Newest first. */
  pendingTexts(q: { tabId?: number }): Promise<Answer<{ texts: PendingText[] }>>;
  /** The user said that it was sent, or that it was not; with `again` the question is open once more. */
  settleText(c: { id: Id; again?: boolean }): Promise<Answer<null>>;
}
