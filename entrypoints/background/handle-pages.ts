import type { PageProtocol } from '@/lib/messages/page';
import type { Handlers } from '@/lib/messages/receive';
import type { CoreContext } from '@/lib/services/context';
import { pageCleared } from '@/lib/services/subject/page-cleared';
import { pageHello } from '@/lib/services/subject/page-hello';
import { pageReading } from '@/lib/services/subject/page-reading';
import { pageSelection } from '@/lib/services/subject/page-selection';
import { panelAttach, panelFocusPage, panelReadAgain, panelShape } from '@/lib/services/subject/panel';
import { serverOf } from './serve';

export function pageHandlers(core: CoreContext): Pick<Handlers, keyof PageProtocol> {
  const serve = serverOf(core);
  return {
    pageHello: serve(pageHello),
    pageReading: serve(pageReading),
    pageCleared: serve(pageCleared),
    panelAttach: serve(panelAttach),
    panelShape: serve(panelShape),
    panelFocusPage: serve(panelFocusPage),
    panelReadAgain: serve(panelReadAgain),
    pageSelection: serve(pageSelection),
  };
}
