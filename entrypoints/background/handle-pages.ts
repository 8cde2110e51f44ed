import type { PageProtocol } from '@/lib/messages/page';
import type { Handlers } from '@/lib/messages/receive';
import type { CoreContext } from '@/lib/services/context';
import { pageReadingKit } from '@/lib/services/recipes/page-reading-kit';
import { pageRecipes } from '@/lib/services/recipes/page-recipes';
import { pageCleared } from '@/lib/services/subject/page-cleared';
import { pageHello } from '@/lib/services/subject/page-hello';
import { pageReading } from '@/lib/services/subject/page-reading';
import { pageSelection } from '@/lib/services/subject/page-selection';
import { panelFocusPage, panelReadAgain, panelShape } from '@/lib/services/subject/panel';
import { panelAttach } from '@/lib/services/subject/panel-attach';
import { teachEscaped, teachMissed, teachPicked } from '@/lib/services/teach/teach-picked';
import { serverOf } from './serve';

export function pageHandlers(core: CoreContext): Pick<Handlers, keyof PageProtocol> {
  const serve = serverOf(core);
  return {
    pageHello: serve(pageHello),
    pageRecipes: serve(pageRecipes),
    pageReadingKit: serve(pageReadingKit),
    pageReading: serve(pageReading),
    pageCleared: serve(pageCleared),
    panelAttach: serve(panelAttach),
    panelShape: serve(panelShape),
    panelFocusPage: serve(panelFocusPage),
    panelReadAgain: serve(panelReadAgain),
    pageSelection: serve(pageSelection),
    teachPicked: serve(teachPicked),
    teachMissed: serve(teachMissed),
    teachEscaped: serve(teachEscaped),
  };
}
