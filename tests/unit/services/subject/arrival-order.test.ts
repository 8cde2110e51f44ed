import { beforeEach, expect, it } from 'vitest';
import { pageHello } from '@/lib/services/subject/page-hello';
import { subject } from '@/lib/services/subject/subject';
import { inTabOrder } from '@/lib/services/subject/tab-order';
import { openWorld, ownPage, put } from '@/tests/unit/services/core/world';
import { added, household, patient } from '@/tests/unit/storage/make-records';
import { HostTab, letter, mail, mailbox, practice, strip, withTab } from './host-tab';

const tabId = 7;
let tab: HostTab;
/** Holds the settings of the sites back: what a reading waits for, and a goodbye does not. */
let holdSettings: () => () => void;

const shown = async () => {
  const answer = await subject(tab.context, { tabId }, ownPage);
  return answer.ok ? (answer.value.card?.person.name ?? answer.value.identity) : answer.error;
};

const hello = () => pageHello(tab.context, { route: 'r', coep: false, pageWidth: 1_700 }, tab.sender(0));

/** Who is shown whenever the core asks the page something. */
function watchCommands(): string[] {
  const seen: string[] = [];
  const send = tab.send.bind(tab);
  tab.send = async (...command) => {
    seen.push(await shown());
    return send(...command);
  };
  return seen;
}

beforeEach(async () => {
  const { context } = await openWorld();
  let held: Promise<void> = Promise.resolve();
  holdSettings = () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    held = promise;
    return resolve;
  };
  tab = new HostTab(tabId);
  const { local } = context;
  await withTab(
    { ...context, local: { ...local, get: (key) => held.then(() => local.get(key)), set: local.set.bind(local) } },
    tab,
  );
  const rosa = patient('rosa', 'h1', {
    name: { first: 'Rosa', last: 'Lindqvist' },
    charts: [{ system: 'openemr', origin: practice, value: 'Q1' }],
    emails: [{ address: 'rosa@example.com', own: true }],
  });
  await put(context, added('households', household('h1')), added('patients', rosa));
});

it('what concerns one tab is taken in the order it arrived, whatever it waits for', async () => {
  await tab.show(0, strip('Rosa Lindqvist', 'Q1'));
  const order: string[] = [];
  const { promise: settingsCome, resolve } = Promise.withResolvers<void>();
  const reading = inTabOrder(tab.context, tab.sender(0), () => settingsCome.then(() => order.push('reading')));
  const goodbye = inTabOrder(tab.context, tab.sender(0), async () => order.push('goodbye'));
  resolve();
  await Promise.all([reading, goodbye]);
  expect(order).toEqual(['reading', 'goodbye']);
});

it('a reading on its way does not come back after the goodbye of its page', async () => {
  await tab.show(0, strip('Rosa Lindqvist', 'Q1'));
  const settingsCome = holdSettings();
  tab.load(3, { ...strip('Rosa Lindqvist', 'Q1'), viewId: 'demographics' });
  const reading = tab.report(3);
  const goodbye = tab.clear(0, true);
  for (const frame of [0, 3]) tab.vanish(frame);
  tab.load(0, mailbox, mail);
  settingsCome();
  await Promise.all([reading, goodbye]);
  expect(await shown()).toBe('nobody');
});

it('a new top document takes along what an old frame said after the goodbye', async () => {
  await tab.show(0, strip('Rosa Lindqvist', 'Q1'));
  await tab.clear(0, true);
  await tab.show(3, { ...strip('Rosa Lindqvist', 'Q1'), viewId: 'demographics' });
  tab.vanish(3);
  const seen = watchCommands();
  await tab.show(0, mailbox, mail);
  // Before any frame was found missing, and after.
  expect(seen.length).toBeGreaterThan(0);
  expect(new Set([...seen, await shown()])).toEqual(new Set(['nobody']));
});

it('nobody is shown before the top document has spoken', async () => {
  await tab.show(3, letter('rosa@example.com', 'Rosa Lindqvist'), mail);
  expect(await shown()).toBe('nobody');
  await tab.show(0, mailbox, mail);
  await tab.report(3);
  expect(await shown()).toBe('Rosa Lindqvist');
});

it('a page that introduces itself before it was read shows nobody of the page before, whose goodbye was lost', async () => {
  await tab.show(0, mailbox, mail);
  await hello();
  await tab.show(3, letter('rosa@example.com', 'Rosa Lindqvist'), mail);
  expect(await shown()).toBe('Rosa Lindqvist');
  tab.vanish(3);
  tab.load(0, strip('Wade Holm', 'Q2'));
  await hello();
  expect(await shown()).toBe('nobody');
});

it('a page that was read before it introduced itself is shown beside its own panel only', async () => {
  await tab.show(0, mailbox, mail);
  await hello();
  tab.load(0, strip('Rosa Lindqvist', 'Q1'));
  await tab.report(0);
  expect(await shown()).toBe('nobody');
  await hello();
  expect(await shown()).toBe('Rosa Lindqvist');
});
