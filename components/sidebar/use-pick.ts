import { useClient } from '@/components/hooks/client';
import { useCommand } from '@/components/hooks/use-command';
import { useText } from '@/components/hooks/use-text';
import { useToast } from '@/components/ui/toasts';
import type { Answer, Refusal } from '@/lib/domain/answer';
import type { Id } from '@/lib/domain/records/base';
import type { PickedOver, SubjectView } from '@/lib/domain/views/subject';
import { usePanel } from './panel-context';

export interface Picking {
  /** Says who is on screen, or null for nobody; the toast takes it back. */
  pick(id: Id | null): void;
  /** Whoever was just created: the toast of that is the one that undoes it. */
  show(id: Id): void;
  pickReferrer(id: Id): void;
  /** And keeps the chart number. */
  remember(id: Id): void;
  /** Takes back what was said: the evidence decides again. */
  forget(): void;
  busy: boolean;
  refusal: Refusal | null;
}

interface Said {
  patientId: Id | null;
  referrerId?: Id;
  remember?: boolean;
  forget?: boolean;
}

/** Says who is on screen. Where the page makes no single claim, the person is only looked up. */
export function usePick(view: SubjectView, onLookUp?: (id: Id) => void): Picking {
  const { t } = useText();
  const client = useClient();
  const toast = useToast();
  const { tabId } = usePanel();
  const { run, busy, refusal } = useCommand('pickSubject');
  const { claimKey } = view;
  const about = claimKey === null ? null : { claimKey, ...(tabId === undefined ? {} : { tabId }) };

  const takeBack = async ({ before, changeId }: PickedOver): Promise<Answer<unknown>> => {
    if (!about) return { ok: false, error: 'page-moved-on' };
    const undone = changeId === undefined ? null : await client.send('undo', { changeId });
    if (undone && !undone.ok) return undone;
    return client.send('pickSubject', { ...about, ...(before ?? { patientId: null, forget: true }) });
  };
  const say = async (said: Said, words: string | null) => {
    if (!about) return;
    const answer = await run({ ...about, ...said });
    if (answer.ok && words !== null) toast.undoable(words, () => takeBack(answer.value));
  };
  const link = (id: Id, words: string | null) => {
    if (about) void say({ patientId: id }, words);
    else onLookUp?.(id);
  };
  return {
    pick: (id) => {
      if (id !== null) link(id, t('subject.picked'));
      else void say({ patientId: null }, t('subject.pickedNobody'));
    },
    show: (id) => link(id, null),
    pickReferrer: (referrerId) => void say({ patientId: null, referrerId }, t('subject.picked')),
    remember: (id) => void say({ patientId: id, remember: true }, t('subject.remembered')),
    forget: () => void say({ patientId: null, forget: true }, t('subject.asksAgain')),
    busy,
    refusal,
  };
}
