import '@/lib/i18n/whole-english';
import { useText } from '@/components/hooks/use-text';
import { Section } from './section';

/** What is kept where, in three sentences. */
export function AboutSection() {
  const { t } = useText();
  return (
    <Section title={t('settings.about')}>
      <p>{t('settings.aboutStays')}</p>
      <p>
        {t('settings.aboutReads')} <a href="#/sites">{t('settings.sites')}</a>
      </p>
      <p>{t('settings.aboutPaper')}</p>
    </Section>
  );
}
