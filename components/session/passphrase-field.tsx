import '@/lib/i18n/whole-english';
import { Eye, EyeOff, RefreshCw } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { offerPassphrase } from './offer-passphrase';

/** Of a passphrase, in characters after NFKC; the core checks it again. */
const shortestPassphrase = 14;

export function charactersMissing(passphrase: string): number {
  return Math.max(0, shortestPassphrase - [...passphrase.normalize('NFKC').trim()].length);
}

/** A new passphrase: four words are offered, or one's own is typed. */
export function PassphraseField(props: { label: string; value: string; onInput: (value: string) => void }) {
  const { t, language } = useText();
  const [own, setOwn] = useState(false);
  const [shown, setShown] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const offer = () => {
    void offerPassphrase(language).then(props.onInput);
  };
  useEffect(() => {
    if (!own) offer();
  }, [own, language]);

  const typeOwn = () => {
    props.onInput('');
    setOwn(true);
    field.current?.focus();
  };
  return (
    <Field
      label={props.label}
      class="full offer"
      mono={!own}
      type={own && !shown ? 'password' : 'text'}
      value={props.value}
      readOnly={!own}
      onInput={props.onInput}
      inputRef={field}
      hint={own ? t('firstRun.passphraseOwn') : t('firstRun.passphraseOffered')}
    >
      {own ? (
        <Button icon={shown ? EyeOff : Eye} pressed={shown} onClick={() => setShown(!shown)}>
          {shown ? t('firstRun.hide') : t('firstRun.show')}
        </Button>
      ) : (
        <Button icon={RefreshCw} onClick={offer}>
          {t('firstRun.another')}
        </Button>
      )}
      {own ? (
        <Button onClick={() => setOwn(false)}>{t('firstRun.offerWords')}</Button>
      ) : (
        <Button onClick={typeOwn}>{t('firstRun.typeOwn')}</Button>
      )}
    </Field>
  );
}
