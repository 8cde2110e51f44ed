import { mountScreen } from '@/components/session/screen';
import { attach } from '@/components/sidebar/attach';
import { SidebarScreen } from '@/components/sidebar/sidebar-screen';
import { sendMessage } from '@/lib/messages/protocol';

// Only the frame that our own content script mounted has a token; anybody else's copy of this page stays blank.
void attach(async (token) => await sendMessage('panelAttach', { token }), location).then((attached) => {
  if (attached) mountScreen(() => <SidebarScreen place="frame" tabId={attached.tabId} />);
});
