import { useCommand } from '@/components/hooks/use-command';
import { useSession } from '@/components/session/use-session';
import type { Refusal } from '@/lib/domain/answer';
import type { Prefs } from '@/lib/domain/records/practice';

/** What this computer shows: changed on screen at once, and back again where it is refused. */
export function useSavePrefs(): {
  prefs: Prefs;
  save(patch: Partial<Omit<Prefs, 'sites'>>): Promise<void>;
  refusal: Refusal | null;
} {
  const { view, prefs, set } = useSession();
  const { run, refusal } = useCommand('savePrefs');
  const save = async (patch: Partial<Omit<Prefs, 'sites'>>) => {
    if (view) set({ ...view, prefs: { ...prefs, ...patch } });
    const answer = await run({ patch });
    if (!answer.ok && view) set(view);
  };
  return { prefs, save, refusal };
}
