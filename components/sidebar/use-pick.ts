import { useCommand } from '@/components/hooks/use-command';
import type { Refusal } from '@/lib/domain/answer';
import type { Id } from '@/lib/domain/records/base';
import type { SubjectView } from '@/lib/domain/views/subject';
import { usePanel } from './panel-context';

/** Says who is on screen. Where the page makes no single claim, the person is only looked up. */
export function usePick(
  view: SubjectView,
  onLookUp: (id: Id) => void,
): { pick: (id: Id | null) => void; pickReferrer: (id: Id) => void; refusal: Refusal | null } {
  const { tabId } = usePanel();
  const { run, refusal } = useCommand('pickSubject');
  const { claimKey } = view;
  const pick = (patientId: Id | null) => {
    if (claimKey !== null) void run({ claimKey, patientId, ...(tabId === undefined ? {} : { tabId }) });
    else if (patientId !== null) onLookUp(patientId);
  };
  const pickReferrer = (referrerId: Id) => {
    if (claimKey === null) return;
    void run({ claimKey, patientId: null, referrerId, ...(tabId === undefined ? {} : { tabId }) });
  };
  return { pick, pickReferrer, refusal };
}
