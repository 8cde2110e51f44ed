import './sidebar.css';
import '@/components/patient/patient.css';
import '@/components/plan/plan.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { useClient } from '@/components/hooks/client';
import type { FirstAnswer } from '@/components/hooks/first-answer';
import { lazy } from '@/components/hooks/lazy';
import { SurfaceContext } from '@/components/hooks/surface';
import { useKeys } from '@/components/hooks/use-keys';
import { useText } from '@/components/hooks/use-text';
import { Toasts } from '@/components/ui/toasts';
import type { SubjectView } from '@/lib/domain/views/subject';
import { isOpen } from './hold';
import { type Panel, PanelContext } from './panel-context';
import { PanelEdge } from './panel-edge';
import { Rail } from './rail';
import { Shown } from './shown';
import { useClickGuard } from './use-click-guard';
import { useSubject } from './use-subject';

const Closed = lazy(async () => (await import('./closed')).Closed);

/** The panel beside a page: in a frame over it, or in the browser's own side panel for the tab it names. */
export function SidebarScreen(props: { place: Panel['place']; tabId?: number; first?: FirstAnswer<SubjectView> }) {
  const { t } = useText();
  const client = useClient();
  const { place, tabId } = props;
  const { view, veiled, failed } = useSubject(tabId, props.first);
  const [wanted, setWanted] = useState<'rail' | 'column' | null>(null);
  // What to click must be seen while a page is taught.
  const isTaught = view?.teach !== undefined;
  const mode = place === 'side-panel' || isTaught ? 'column' : (wanted ?? view?.panel.mode ?? 'column');
  const shape = (next: 'rail' | 'column', width?: number) => {
    setWanted(next);
    client.send('panelShape', { mode: next, ...(width !== undefined && { width }) }).catch(() => setWanted(null));
  };
  const panel = useMemo<Panel>(
    () => ({
      place,
      ...(tabId === undefined ? {} : { tabId }),
      fold: () => shape('rail'),
      unfold: () => mode === 'rail' && shape('column'),
      focusPage: () => void client.send('panelFocusPage', {}).catch(() => undefined),
    }),
    [client, place, tabId, mode],
  );
  useEffect(Closed.preload, []);
  useClickGuard(place === 'frame');
  const turn = () => shape(mode === 'rail' ? 'column' : 'rail');
  useKeys({ 'alt+r': turn, Escape: panel.focusPage }, place === 'frame' && !isTaught);

  return (
    <PanelContext.Provider value={panel}>
      <div class="panel-shape">
        {mode === 'rail' && <Rail view={veiled ? null : view} onOpen={() => shape('column')} />}
        {/* Folded, the column stays where it is, unseen: half-typed text is not lost. */}
        <main class={veiled ? 'sb veil' : 'sb'} hidden={mode === 'rail'} inert={veiled} aria-label={t('subject.panel')}>
          {view === null && failed && <p class="sb-body mid muted">{t('session.unreachable')}</p>}
          {view && !isOpen(view) && <Closed state={view.lock} />}
          <SurfaceContext.Provider value="sidebar">
            <Shown view={view && isOpen(view) ? view : null} />
          </SurfaceContext.Provider>
          <Toasts />
          {place === 'frame' && view && (
            <PanelEdge width={view.panel.width} onWidth={(width) => shape('column', width)} />
          )}
        </main>
      </div>
    </PanelContext.Provider>
  );
}
