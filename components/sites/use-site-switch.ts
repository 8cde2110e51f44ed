import { useContext } from 'preact/hooks';
import { useCommand } from '@/components/hooks/use-command';
import type { Answer } from '@/lib/domain/answer';
import { PermissionContext } from './permission';

/** Switches a site on, which the browser has to be asked for, and off, which gives its permission back. */
export function useSiteSwitch(origin: string) {
  const permission = useContext(PermissionContext);
  const enable = useCommand('enableSite');
  const disable = useCommand('disableSite');
  // The browser listens to a request only inside the click, so it comes before anything else.
  const allow = (): Promise<Answer<null>> =>
    (permission?.ask(origin) ?? Promise.resolve(false)).then(
      (granted) => (granted ? enable.run({ origin }) : denied),
      () => denied,
    );
  const giveBack = async () => {
    await permission?.giveBack(origin);
  };
  return { enable, disable, allow: permission ? allow : null, giveBack };
}

const denied: Answer<null> = { ok: false, error: 'permission-missing' };
