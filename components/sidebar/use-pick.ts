import { useCommand } from '@/components/hooks/use-command';
import type { Refusal } from '@/lib/domain/answer';
import type { Id } from '@/lib/domain/records/base';
import type { SubjectView } from '@/lib/domain/views/subject';
import { usePanel } from './panel-context';

/** Says who is on screen. Where the page makes no single claim, the person is only looked up. */
export function usePick(
  view: SubjectView,
  onLookUp: (id: Id) => void,
): { pick: (id: Id | null) => void; refusal: Refusal | null } {
  const { tabId } = usePanel();
  const { run, refusal } = useCommand('pickSubject');
  const { claimKey } = view;
  const pick = (patientId: Id | null) => {
    if (claimKey !== null) void run({ claimKey, patientId, ...(tabId === undefined ? {} : { tabId }) });
    else if (patientId !== null) onLookUp(patientId);
  };
  return { pick, refusal };
}
