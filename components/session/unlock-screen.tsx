import './session.css';
import { useState } from 'preact/hooks';
import { PassphraseForm } from './passphrase-form';
import { PinForm } from './pin-form';
import { RecoverForm } from './recover-form';
import { SampleClosed } from './sample-closed';
import { useSession } from './use-session';

type Way = 'pin' | 'passphrase' | 'code';

/** Opens a closed vault: by PIN while resting, by passphrase, by recovery code. Only in windows of our own. */
export function UnlockScreen() {
  const { view } = useSession();
  const [asked, setAsked] = useState<Way | null>(null);
  if (!view) return null;
  if (view.sample) return <SampleClosed />;
  const pinWorks = view.state === 'resting' && view.pinSet && view.pinTriesLeft > 0;
  const way = asked === 'pin' && !pinWorks ? 'passphrase' : (asked ?? (pinWorks ? 'pin' : 'passphrase'));
  if (way === 'pin') return <PinForm triesLeft={view.pinTriesLeft} onPassphrase={() => setAsked('passphrase')} />;
  if (way === 'code') return <RecoverForm onBack={() => setAsked('passphrase')} />;
  return <PassphraseForm onForgotten={() => setAsked('code')} />;
}
