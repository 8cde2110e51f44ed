import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export interface Panel {
  /** `frame`: over a host page, where it can be folded and gives the focus back. */
  place: 'frame' | 'side-panel';
  /** The tab a side panel stands beside. */
  tabId?: number;
  fold(): void;
  /** Does nothing where it is open already. */
  unfold(): void;
  focusPage(): void;
}

export const PanelContext = createContext<Panel | null>(null);

/** Where the panel stands and how it is moved. */
export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error('no panel: wrap the screen in PanelContext.Provider');
  return panel;
}
