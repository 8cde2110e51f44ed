import '@/components/session/session.css';
import '@/components/today/today.css';
import './desk.css';
import { Router } from 'wouter-preact';
import { useHashLocation } from 'wouter-preact/use-hash-location';
import { Gate } from '@/components/session/gate';
import { SampleBanner } from '@/components/session/sample-banner';
import { UnlockScreen } from '@/components/session/unlock-screen';
import { useSession } from '@/components/session/use-session';
import { DeskOpen } from './desk-open';

/** The full page: everything that needs room. */
export function Desk() {
  const { view } = useSession();
  return (
    <Router hook={useHashLocation}>
      <SampleBanner />
      {view?.state === 'open' ? (
        <DeskOpen />
      ) : (
        <main class="desk-shut">
          <Gate own={() => <UnlockScreen />}>{null}</Gate>
        </main>
      )}
    </Router>
  );
}
