import { type ComponentChild, type ComponentChildren, render } from 'preact';
import { type Client, ClientContext, coreClient } from '@/components/hooks/client';
import { TextProvider } from '@/components/hooks/use-text';
import { ToastProvider } from '@/components/ui/toasts';
import { SessionProvider } from './session-provider';
import { useGlobalKeys } from './use-global-keys';
import { useSession } from './use-session';

/** Everything a screen of ours stands on: the core, the session, language, theme, toasts, the keys that work everywhere. */
export function Screen(props: { client: Client; children: ComponentChildren }) {
  return (
    <ClientContext.Provider value={props.client}>
      <SessionProvider>
        <Worded>
          <ToastProvider>
            <Keyed>{props.children}</Keyed>
          </ToastProvider>
        </Worded>
      </SessionProvider>
    </ClientContext.Provider>
  );
}

function Worded(props: { children: ComponentChildren }) {
  const { view, prefs } = useSession();
  return (
    <TextProvider language={prefs.language} currency={view?.currency}>
      {props.children}
    </TextProvider>
  );
}

function Keyed(props: { children: ComponentChildren }) {
  useGlobalKeys();
  return <>{props.children}</>;
}

/** Mounts one page of ours in `#app`, connected to the core. */
export function mountScreen(screen: () => ComponentChild): void {
  const root = document.getElementById('app');
  if (!root) throw new Error('no #app in this page');
  const Content = screen;
  render(
    <Screen client={coreClient()}>
      <Content />
    </Screen>,
    root,
  );
}
