import { lazy } from '@/components/hooks/lazy';
import type { DraftLine } from '@/lib/domain/views/patient-card';
import type { DraftOffer } from './draft-notice';

const DraftNotice = lazy(async () => (await import('./draft-notice')).DraftNotice);

/** Half-typed text that was kept is offered again; mostly there is none. */
export function DraftWaits(props: DraftOffer & { draft: DraftLine | undefined }) {
  return props.draft ? <DraftNotice {...props} draft={props.draft} /> : null;
}
