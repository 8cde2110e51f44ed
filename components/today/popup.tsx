import '@/components/session/session.css';
import './today.css';
import { lazy } from '@/components/hooks/lazy';
import { SurfaceContext } from '@/components/hooks/surface';
import { Gate } from '@/components/session/gate';
import { SampleBanner } from '@/components/session/sample-banner';
import { useSession } from '@/components/session/use-session';
import { Toasts } from '@/components/ui/toasts';
import { PopupOpen } from './popup-open';

const UnlockScreen = lazy(async () => (await import('@/components/session/unlock-screen')).UnlockScreen);

/** The toolbar popup, 400 × 600: today, who is calling, log and snooze in place. */
export function Popup() {
  const { view } = useSession();
  return (
    <main class="pop">
      <SampleBanner />
      {view?.state === 'recovery' ? (
        <Gate>{null}</Gate>
      ) : (
        <Gate own={() => <UnlockScreen />}>
          <SurfaceContext.Provider value="popup">
            <PopupOpen />
          </SurfaceContext.Provider>
        </Gate>
      )}
      <Toasts />
    </main>
  );
}
