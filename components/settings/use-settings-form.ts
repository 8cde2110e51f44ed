import '@/lib/i18n/whole-english';
import { useState } from 'preact/hooks';
import type { DataOf } from '@/components/hooks/client';
import { useCommand } from '@/components/hooks/use-command';
import { useText } from '@/components/hooks/use-text';
import { useToast } from '@/components/ui/toasts';
import type { Refusal } from '@/lib/domain/answer';
import type { Settings } from '@/lib/domain/records/practice';

type Patch = DataOf<'saveSettings'>['patch'];

export interface SettingsForm<T> {
  value: T;
  put(change: Partial<T>): void;
  changed: boolean;
  busy: boolean;
  refusal: Refusal | null;
  /** With a last change that the form makes by itself. */
  save(last?: Partial<T>): void;
  reset(): void;
}

/** Some fields of the settings being changed. What was not touched follows the stored settings. */
export function useSettingsForm<T extends Patch>(settings: Settings, stored: T, title: string): SettingsForm<T> {
  const { t } = useText();
  const toast = useToast();
  const command = useCommand('saveSettings');
  const [change, setChange] = useState<Partial<T>>({});
  const value = { ...stored, ...change };
  const changed = JSON.stringify(value) !== JSON.stringify(stored);
  const save = async (last: Partial<T>) => {
    const patch = { ...change, ...last } as Patch;
    const answer = await command.run({ rev: settings.rev, patch });
    if (!answer.ok) return;
    setChange({});
    toast.saved(t('settings.saved', { what: title }), answer.value.changeId);
  };
  return {
    value,
    changed,
    busy: command.busy,
    refusal: command.refusal,
    put: (next) => setChange((old) => ({ ...old, ...next })),
    save: (last = {}) => void save(last),
    reset: () => setChange({}),
  };
}
