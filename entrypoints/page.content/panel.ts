import type { PageCommand } from '@/lib/domain/page';
import type { HostPage } from '@/lib/hosts/host-page';
import { routeOf } from '@/lib/hosts/route';
import { rememberFocus } from './focus-memory';
import { mountFrame, type PanelFrame, type Shape } from './panel-frame';
import { say } from './wire';

/** A page that takes our frame out this often does not want it. */
const mostRemounts = 3;
/** From the frame's load to its first sign of life. */
const lifeMs = 5_000;

/** Our frame in the top page: asks the core for it after `load`, keeps it there, and gives up where it cannot stand. */
export function startPanel(page: HostPage, signal: AbortSignal) {
  const { document, window } = page;
  let mounted: PanelFrame | undefined;
  let remounts = 0;
  let lifeTimer = 0;
  let isAlive = false;
  const focus = rememberFocus(document, window, (element) => element === mounted?.host, signal);
  const watcher = new MutationObserver(() => void remount());

  async function hello(isolated: boolean): Promise<void> {
    unmount();
    const answer = await say('pageHello', { route: routeOf(page), coep: isolated, pageWidth: window.innerWidth });
    if (answer?.ok && answer.value.mount && !signal.aborted) mount(answer.value.mount.token, answer.value.mount);
  }

  function mount(token: string, shape: Shape): void {
    unmount();
    const panel = mountFrame(document, token, shape);
    mounted = panel;
    isAlive = false;
    // A frame that loads but never redeems its token was replaced by an error page: the page isolates itself.
    panel.frame.addEventListener('load', () => {
      window.clearTimeout(lifeTimer);
      if (!isAlive) lifeTimer = window.setTimeout(() => void hello(true), lifeMs);
    });
    watcher.observe(document.documentElement, { childList: true });
    watcher.observe(document, { childList: true });
  }

  function unmount(): void {
    watcher.disconnect();
    window.clearTimeout(lifeTimer);
    mounted?.remove();
    mounted = undefined;
  }

  async function remount(): Promise<void> {
    if (!mounted || mounted.host.isConnected) return;
    remounts++;
    // A token works once, so a frame that was taken out needs another.
    await hello(remounts > mostRemounts);
  }

  async function obey(command: PageCommand): Promise<void> {
    const { mode, width } = command;
    if (command.do === 'unmount') unmount();
    else if (command.do === 'focus-page') focus.giveBack();
    else if (command.do === 'focus-panel') mounted?.frame.focus();
    else if (command.do === 'mount') await hello(window.crossOriginIsolated);
    else if (command.do === 'shape' && mode && width) {
      isAlive = true;
      window.clearTimeout(lifeTimer);
      mounted?.shape({ mode, width });
    }
  }

  signal.addEventListener('abort', unmount);
  const start = () => void hello(window.crossOriginIsolated);
  // Before the page's own load our frame would delay it.
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start, { once: true, signal });
  return { obey };
}
