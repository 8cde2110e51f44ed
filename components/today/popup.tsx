import '@/components/session/session.css';
import './today.css';
import { Gate } from '@/components/session/gate';
import { SampleBanner } from '@/components/session/sample-banner';
import { UnlockScreen } from '@/components/session/unlock-screen';
import { useSession } from '@/components/session/use-session';
import { Toasts } from '@/components/ui/toasts';
import { PopupOpen } from './popup-open';

/** The toolbar popup, 400 × 600: today, who is calling, log and snooze in place. */
export function Popup() {
  const { view } = useSession();
  return (
    <main class="pop">
      <SampleBanner />
      {view?.state === 'recovery' ? <Gate>{null}</Gate> : <Gate own={() => <UnlockScreen />}>{<PopupOpen />}</Gate>}
      <Toasts />
    </main>
  );
}
