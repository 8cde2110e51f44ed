import '@/lib/i18n/whole-english';
import { useState } from 'preact/hooks';
import { useText } from '@/components/hooks/use-text';
import { useSession } from '@/components/session/use-session';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toasts';
import { NewCode } from './new-code';
import { NewPassphrase } from './new-passphrase';
import { Section } from './section';

/** What opens the vault when nobody is in: changed here, each with the present passphrase. */
export function SecretsSection() {
  const { t } = useText();
  const { view } = useSession();
  const toast = useToast();
  const [shown, setShown] = useState<'passphrase' | 'code' | null>(null);
  const title = t('settings.secrets.title');
  if (view?.sample) return <Section title={title} why={t('settings.secrets.sample')} children={null} />;
  const done = (said: string) => {
    setShown(null);
    toast.say(said);
  };
  return (
    <Section title={title} why={t('settings.secrets.why')}>
      {shown === 'passphrase' && (
        <NewPassphrase onDone={() => done(t('settings.secrets.passphraseSaved'))} onCancel={() => setShown(null)} />
      )}
      {shown === 'code' && (
        <NewCode onDone={() => done(t('settings.secrets.codeSaved'))} onCancel={() => setShown(null)} />
      )}
      {shown === null && (
        <div class="row wraps">
          <Button class="new-passphrase" onClick={() => setShown('passphrase')}>
            {t('settings.secrets.passphrase')}
          </Button>
          <Button class="new-code" onClick={() => setShown('code')}>
            {t('settings.secrets.code')}
          </Button>
        </div>
      )}
    </Section>
  );
}
