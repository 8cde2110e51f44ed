import { browser } from 'wxt/browser';

export interface SystemNotification {
  id: string;
  title: string;
  message: string;
  /** At most two; left out where the browser has none. */
  buttons: string[];
  /** Stays until it is answered. */
  stays: boolean;
}

/** Relative to the package. Chrome refuses a notification whose picture is missing. */
const iconUrl = 'icons/128.png';

export async function showNotification(one: SystemNotification): Promise<void> {
  await browser.notifications.create(one.id, {
    type: 'basic',
    iconUrl,
    title: one.title,
    message: one.message,
    requireInteraction: one.stays,
    buttons: one.buttons.map((title) => ({ title })),
  });
}

export async function clearNotification(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

export async function notificationsOnScreen(): Promise<string[]> {
  return Object.keys(await browser.notifications.getAll());
}
