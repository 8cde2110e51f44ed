import { sendMessage } from '@/lib/messages/protocol';
import type { TabDoor } from '@/lib/platform/tab-door';

export const tabDoor: TabDoor = {
  async send(tabId, frameId, command) {
    const to = frameId === undefined ? { tabId } : { tabId, frameId };
    return sendMessage('pageCommand', command, to).then(
      () => true,
      () => false,
    );
  },
};
