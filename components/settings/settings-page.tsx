import '@/lib/i18n/whole-english';
import '@/components/session/session.css';
import './settings.css';
import { useQuery } from '@/components/hooks/use-query';
import { useText } from '@/components/hooks/use-text';
import { Unread } from '@/components/ui/unread';
import { AboutSection } from './about-section';
import { CadenceSection } from './cadence-section';
import { FollowSection } from './follow-section';
import { HoursSection } from './hours-section';
import { LockSection } from './lock-section';
import { NoticesSection } from './notices-section';
import { PracticeSection } from './practice-section';
import { ScreenSection } from './screen-section';
import { YouSection } from './you-section';

/** Everything a practice decides for itself. Each part is saved by itself and can be undone. */
export function SettingsPage() {
  const { t } = useText();
  const query = useQuery('settings', {}, ['settings']);
  if (query.kind === 'loading') return <p class="page muted">{t('common.loading')}</p>;
  if (query.kind === 'refused') {
    return (
      <div class="page">
        <h1>{t('settings.title')}</h1>
        <Unread of={query} />
      </div>
    );
  }
  const { settings, members, meId } = query.value;
  const me = members.find(({ id }) => id === meId);
  return (
    <div class="page settings">
      <h1>{t('settings.title')}</h1>
      <PracticeSection settings={settings} />
      <HoursSection settings={settings} />
      {me && <YouSection me={me} />}
      <ScreenSection />
      <CadenceSection settings={settings} />
      <FollowSection settings={settings} />
      <LockSection settings={settings} />
      <NoticesSection />
      <AboutSection />
    </div>
  );
}
