import { type ComponentChild, type ComponentChildren, render } from 'preact';
import { type Client, ClientContext, coreClient } from '@/components/hooks/client';
import type { FirstAnswer } from '@/components/hooks/first-answer';
import { TextProvider } from '@/components/hooks/use-text';
import { ToastProvider } from '@/components/ui/toasts';
import type { SessionView } from '@/lib/domain/views/session';
import { SessionProvider } from './session-provider';
import { useGlobalKeys } from './use-global-keys';
import { useSession } from './use-session';

/** Everything a screen of ours stands on: the core, the session, language, theme, toasts, the keys that work everywhere. */
export function Screen(props: { client: Client; first?: FirstAnswer<SessionView>; children: ComponentChildren }) {
  return (
    <ClientContext.Provider value={props.client}>
      <SessionProvider {...(props.first && { first: props.first })}>
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

/** Mounts one page of ours in `#app`, connected to the core. A page that has asked already hands its answer in. */
export function mountScreen(
  screen: () => ComponentChild,
  known?: { client: Client; first: FirstAnswer<SessionView> },
): void {
  const root = document.getElementById('app');
  if (!root) throw new Error('no #app in this page');
  const Content = screen;
  const { client = coreClient(), ...first } = known ?? {};
  render(
    <Screen client={client} {...first}>
      <Content />
    </Screen>,
    root,
  );
}
