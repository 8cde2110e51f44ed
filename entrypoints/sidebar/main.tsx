import { coreClient } from '@/components/hooks/client';
import { mountScreen } from '@/components/session/screen';
import type { AskHolder } from '@/components/sidebar/attach';
import { SidebarScreen } from '@/components/sidebar/sidebar-screen';

const client = coreClient();
const asked = (globalThis as AskHolder).casecueAsk;

// Only the frame that our own content script mounted has a token; anybody else's copy of this page stays blank.
void asked?.attached.then((attached) => {
  if (!attached) return;
  const { tabId, session, subject } = attached;
  const { isFresh } = asked;
  const first = { view: subject, isFresh };
  const known = { client, first: { view: session, isFresh } };
  mountScreen(() => <SidebarScreen place="frame" tabId={tabId} first={first} />, known);
});
