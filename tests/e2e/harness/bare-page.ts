import type { Page } from '@playwright/test';
import type { Installed } from './installed.ts';

const drawing = (url: URL) => /\.(js|css)$/.test(url.pathname);

/** A page of ours for asking the core, blank until a test goes to a screen: a screen that nobody looks at costs a second. */
export async function openBare(it: Installed): Promise<Page> {
  const page = await it.context.newPage();
  await page.route(drawing, (route) => route.abort());
  // Not the same document as the desk, so that going there loads it.
  await page.goto(it.url('desk.html?bare'));
  await page.unroute(drawing);
  return page;
}
