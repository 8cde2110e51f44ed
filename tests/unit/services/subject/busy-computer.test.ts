import { beforeEach, expect, it } from 'vitest';
import type { CoreContext } from '@/lib/services/context';
import { checkClaim } from '@/lib/services/subject/check-claim';
import { subject } from '@/lib/services/subject/subject';
import { openWorld, ownPage, put } from '@/tests/unit/services/core/world';
import { added, household, patient } from '@/tests/unit/storage/make-records';
import { HostTab, strip, withTab } from './host-tab';

const rosa = strip('Rosa Lindqvist', 'Q1');
let tab: HostTab;
let context: CoreContext;
let claimKey: string | null;

beforeEach(async () => {
  const opened = await openWorld();
  tab = new HostTab(7);
  context = await withTab(opened.context, tab);
  await put(context, added('households', household('h1')), added('patients', patient('rosa', 'h1')));
  await tab.show(0, rosa);
  const answer = await subject(context, { tabId: 7 }, ownPage);
  claimKey = answer.ok ? answer.value.claimKey : null;
});

it('a page that could not be read in its time for once is asked again before anything is refused', async () => {
  expect(claimKey).not.toBeNull();
  tab.busyFor(3, rosa);
  expect(await checkClaim(context, claimKey, ownPage)).toBeNull();
});

it('nothing stale is believed: whoever stands there once it is read decides', async () => {
  tab.busyFor(3, strip('Wade Holm', '900'));
  expect(await checkClaim(context, claimKey, ownPage)).toMatchObject({ error: 'page-moved-on' });
});

it('a page that is never read in time is refused, and not asked for ever', async () => {
  tab.busyFor(1_000, rosa);
  expect(await checkClaim(context, claimKey, ownPage)).toMatchObject({ error: 'page-moved-on' });
  expect(tab.commands.length).toBeLessThan(20);
});
