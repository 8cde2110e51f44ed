import '@/lib/i18n/whole-english';
import { useCommand } from '@/components/hooks/use-command';
import { useText } from '@/components/hooks/use-text';
import { useSession } from '@/components/session/use-session';
import { Check } from '@/components/ui/check';
import { Segment } from '@/components/ui/segment';
import type { Prefs } from '@/lib/domain/records/practice';
import { Section } from './section';

const languages = [
  { value: 'en', label: 'English' },
  { value: 'es', label: 'Español' },
] as const;

/** How this computer shows things; saved at once. */
export function ScreenSection() {
  const { t } = useText();
  const { view, prefs, set } = useSession();
  const command = useCommand('savePrefs');
  const save = (patch: Partial<Omit<Prefs, 'sites'>>) => {
    if (view) set({ ...view, prefs: { ...prefs, ...patch } });
    void command.run({ patch });
  };
  const themes = (['system', 'light', 'dark'] as const).map((value) => ({
    value,
    label: t(`settings.themes.${value}`),
  }));
  return (
    <Section title={t('settings.screen')}>
      <div class="field">
        <span class="label">{t('settings.language')}</span>
        <Segment
          label={t('settings.language')}
          options={languages}
          value={prefs.language}
          onChange={(language) => save({ language })}
        />
      </div>
      <div class="field">
        <span class="label">{t('settings.theme')}</span>
        <Segment
          label={t('settings.theme')}
          options={themes}
          value={prefs.theme}
          onChange={(theme) => save({ theme })}
        />
      </div>
      <Check checked={prefs.blur} onChange={(blur) => save({ blur })}>
        {t('settings.blur')}
      </Check>
    </Section>
  );
}
