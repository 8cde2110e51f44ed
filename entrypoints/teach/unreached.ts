import type { HostPage } from '@/lib/hosts/host-page';
import { closedFrameOrigin } from '@/lib/hosts/pick/closed-frame';

/** Focus that goes into a frame fires nothing that is heard everywhere. */
const lookEveryMs = 300;

/**
 * Tells when a click went into a frame of another site: it takes the focus there, and no click is heard from it unless
 * it was reached as well, which the core knows.
 */
export function watchUnreached(
  { document, window }: HostPage,
  tell: (origin: string) => void,
  signal: AbortSignal,
): void {
  let last = document.activeElement;
  const look = () => {
    const now = document.activeElement;
    if (now === last) return;
    last = now;
    const origin = closedFrameOrigin(now);
    if (origin !== undefined) tell(origin);
  };
  const timer = window.setInterval(look, lookEveryMs);
  signal.addEventListener('abort', () => window.clearInterval(timer));
}
