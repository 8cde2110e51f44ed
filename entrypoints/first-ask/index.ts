import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type AskHolder, attach } from '@/components/sidebar/attach';
import { say } from '../page.content/wire';

const ours = globalThis as AskHolder;

/**
 * The first script of our frame, a fiftieth of the others: asks for whom the tab shows while they are still on their
 * way. What the core says meanwhile makes its answer stale.
 */
export default defineUnlistedScript(() => {
  let isStale = false;
  browser.runtime.onMessage.addListener((message: { type?: unknown }) => {
    if (message?.type === 'changed') isStale = true;
  });
  const redeem = async (token: string) => (await say('panelAttach', { token })) ?? null;
  ours.casecueAsk = { attached: attach(redeem, location), isFresh: () => !isStale };
});
