import '@/lib/i18n/whole-english';
import { useText } from '@/components/hooks/use-text';
import { Check } from '@/components/ui/check';
import { Refused } from '@/components/ui/refused';
import { Segment } from '@/components/ui/segment';
import { Section } from './section';
import { useSavePrefs } from './use-save-prefs';

const languages = [
  { value: 'en', label: 'English' },
  { value: 'es', label: 'Español' },
] as const;

/** How this computer shows things; saved at once. */
export function ScreenSection() {
  const { t } = useText();
  const { prefs, save, refusal } = useSavePrefs();
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
          onChange={(language) => void save({ language })}
        />
      </div>
      <div class="field">
        <span class="label">{t('settings.theme')}</span>
        <Segment
          label={t('settings.theme')}
          options={themes}
          value={prefs.theme}
          onChange={(theme) => void save({ theme })}
        />
      </div>
      <Check checked={prefs.blur} onChange={(blur) => void save({ blur })}>
        {t('settings.blur')}
      </Check>
      <Refused refusal={refusal} />
    </Section>
  );
}
