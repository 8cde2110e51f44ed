import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Draft } from '@/lib/domain/records/follow-up';

/** Where a screen stands: drafts are kept apart by it. */
export const SurfaceContext = createContext<Draft['surface']>('desk');

export function useSurface(): Draft['surface'] {
  return useContext(SurfaceContext);
}
