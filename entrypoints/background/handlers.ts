import type { Handlers } from '@/lib/messages/receive';
import type { CoreContext } from '@/lib/services/context';
import { commandHandlers } from './handle-commands';
import { composeHandlers } from './handle-compose';
import { importHandlers } from './handle-import';
import { pageHandlers } from './handle-pages';
import { queryHandlers } from './handle-queries';
import { recipeHandlers } from './handle-recipes';
import { sessionHandlers } from './handle-session';

/** One handler for every message; a message without one does not compile. */
export function handlersOf(core: CoreContext): Handlers {
  return {
    ...queryHandlers(core),
    ...commandHandlers(core),
    ...composeHandlers(core),
    ...importHandlers(core),
    ...pageHandlers(core),
    ...sessionHandlers(core),
    ...recipeHandlers(core),
  };
}
