import type { Frame, Page } from '@playwright/test';
import type { Installed } from './installed.ts';

/** Switches CaseCue on for the page in front, through the popup as a user does; answers our frame beside it. */
export async function useOnSite(it: Installed, front: Page): Promise<Frame> {
  await it.grant(new URL(front.url()).origin);
  await it.withPopup(front, async (popup) => {
    await popup.locator('::-p-text(This site)').click();
    await popup.locator('::-p-text(Use CaseCue on)').click();
    await popup.locator('::-p-text(CaseCue is on for)').wait();
  });
  return it.sidebar(front);
}

/** Our frame believes nobody before it was seen for half a second: waits for as long as it does. */
export async function untilBelieved(frame: Frame): Promise<void> {
  await frame.evaluate(
    () =>
      new Promise<void>((resolve) => {
        // Of the second version, which the types do not know yet.
        const options: object = { trackVisibility: true, delay: 100 };
        const observer = new IntersectionObserver(([entry]) => {
          if (!(entry as IntersectionObserverEntry & { isVisible: boolean }).isVisible) return;
          observer.disconnect();
          setTimeout(resolve, 700);
        }, options);
        observer.observe(document.documentElement);
      }),
  );
}
