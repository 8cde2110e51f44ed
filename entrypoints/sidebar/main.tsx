import { coreClient } from '@/components/hooks/client';
import { mountScreen } from '@/components/session/screen';
import { attach } from '@/components/sidebar/attach';
import { SidebarScreen } from '@/components/sidebar/sidebar-screen';

const client = coreClient();
/** What the core says before the screen listens makes its first answer stale. */
let isStale = false;
client.onChanged(() => {
  isStale = true;
});

// Only the frame that our own content script mounted has a token; anybody else's copy of this page stays blank.
void attach((token) => client.send('panelAttach', { token }), location).then((attached) => {
  if (!attached) return;
  const { tabId, session, subject } = attached;
  const isFresh = () => !isStale;
  const first = { view: subject, isFresh };
  const known = { client, first: { view: session, isFresh } };
  mountScreen(() => <SidebarScreen place="frame" tabId={tabId} first={first} />, known);
});
