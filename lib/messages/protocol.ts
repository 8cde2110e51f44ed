import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Topic } from '@/lib/domain/answer';
import type { PageCommand } from '@/lib/domain/page';
import type { ImportProgress } from '@/lib/domain/views/report';
import type { CommandProtocol } from './commands';
import type { ComposeProtocol } from './compose';
import type { PageProtocol } from './page';
import type { QueryProtocol } from './queries';
import type { RecipeProtocol } from './recipes';
import type { SessionProtocol } from './session';

/** Every message that reaches the core; the only contract between contexts. */
export interface CoreProtocol
  extends QueryProtocol,
    CommandProtocol,
    SessionProtocol,
    PageProtocol,
    ComposeProtocol,
    RecipeProtocol {}

/** What the core tells its pages. `seq` counts commits and lock changes of this vault. */
export interface Changed {
  seq: number;
  topics: Topic[];
  /** Only the subjects of these tabs changed; absent: those of any. */
  tabIds?: number[];
}

interface BroadcastProtocol {
  /** Core → our pages. A hidden page may miss it and asks again on `pageshow` and when it becomes visible. */
  changed(data: Changed): void;
  importProgress(data: ImportProgress): void;
  /** Core → our pages, before the vault is closed. Only a page with unsaved text listens; true once it is kept. */
  closing(data: Record<string, never>): boolean;
  /** Core → content script of one tab. Carries no patient data. */
  pageCommand(data: PageCommand): void;
}

export interface ProtocolMap extends CoreProtocol, BroadcastProtocol {}

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
