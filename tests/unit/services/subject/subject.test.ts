import { beforeEach, describe, expect, it } from 'vitest';
import type { PageSender } from '@/lib/domain/page';
import type { CoreContext } from '@/lib/services/context';
import { checkClaim } from '@/lib/services/subject/check-claim';
import { pageCleared } from '@/lib/services/subject/page-cleared';
import { disableSite } from '@/lib/services/subject/sites';
import { subject } from '@/lib/services/subject/subject';
import { hideSubjects } from '@/lib/services/subject/tab-memory';
import { ownPage, put, storeOf, type World } from '@/tests/unit/services/core/world';
import { added, followUp, household, patient } from '@/tests/unit/storage/make-records';
import { newVault } from '@/tests/unit/storage/make-vault';
import { openFamiliar, seenBy, tabId } from './familiar';
import { afterWorkerDeath, type HostTab, letter, mail, practice, strip } from './host-tab';

let world: World;
let tab: HostTab;
let context: CoreContext;
const seen = (of = context) => seenBy(of);

beforeEach(async () => {
  ({ world, tab, context } = await openFamiliar());
});

describe('who is on screen', () => {
  it('links the patient of the strip, with the card and a key for saving', async () => {
    await tab.show(0, strip('Lindqvist, Rosa', '1042'));
    const view = await seen();
    expect(view).toMatchObject({ lock: 'open', identity: 'linked', linkedBy: 'chart-name', claim: { chart: '1042' } });
    expect(view.card?.person.name).toBe('Rosa Lindqvist');
    expect(await checkClaim(context, view.claimKey, ownPage)).toBeNull();
  });

  it('counts everybody who may be called now where nobody is on screen, though it names five', async () => {
    const due = { due: { on: '2026-01-05', zone: 'America/Denver' } };
    const homes = Array.from({ length: 45 }, (_, at) => `home-${at}`);
    const kin = homes.map((home) => added('patients', patient(`p-${home}`, home)));
    const steps = homes.map((home) =>
      added('followUps', followUp(`s-${home}`, home, { patientIds: [`p-${home}`], planIds: [], ...due })),
    );
    await put(context, ...homes.map((home) => added('households', household(home))), ...kin, ...steps);
    const answer = await subject(context, { tabId: tabId + 1 }, ownPage);
    if (!answer.ok) throw new Error(answer.error);
    const store = await storeOf(context);
    expect(answer.value.due).toHaveLength(5);
    expect(answer.value.dueTotal).toBe(await store.countDue(context.clock.now()));
    expect(answer.value.dueTotal).toBe(45);
  });

  it('is off in a tab that no site of ours is in', async () => {
    const other = subject(context, { tabId: tabId + 1 }, ownPage);
    expect(await other).toMatchObject({ value: { identity: 'off' } });
  });

  it('names both where two frames disagree, and links neither', async () => {
    await tab.show(0, strip('Rosa Lindqvist', '1042'));
    await tab.show(3, { ...strip('Wade Holm', '900'), viewId: 'demographics' });
    const view = await seen();
    expect(view).toMatchObject({ identity: 'two-people', claimKey: null });
    expect(view.candidates.map(({ person }) => person.name).sort()).toEqual(['Rosa Lindqvist', 'Wade Holm']);
    expect(view.card).toBeUndefined();
  });

  it('offers the household that shares an address', async () => {
    await tab.show(2, letter('home@family.example', 'Family'), mail);
    expect(await seen()).toMatchObject({ identity: 'several', candidates: [{}, {}] });
  });

  it.each([
    ['a display name that imitates an address', letter('pay@portal.example', 'home@family.example'), 'spoofed'],
    [
      'list mail',
      { ...letter('home@family.example', 'x'), fields: { email: 'home@family.example', bulk: 'list' } },
      'list',
    ],
  ])('finds nobody behind %s', async (_what, says, why) => {
    await tab.show(2, says, mail);
    expect(await seen()).toMatchObject({ identity: 'nobody', nobodyWhy: why });
  });

  it('takes the mailbox’s own address for nobody', async () => {
    await tab.show(0, { recipeId: 'roundcube', viewId: 'mailbox', fields: { ownEmail: 'home@family.example' } }, mail);
    await tab.show(2, letter('home@family.example', 'Me'), mail);
    expect(await seen()).toMatchObject({ identity: 'nobody', nobodyWhy: 'own-office' });
  });
});

describe('when the page moves on', () => {
  it('clears at once, and what was about the one before is refused', async () => {
    await tab.show(0, strip('Rosa Lindqvist', '1042'));
    const { claimKey } = await seen();
    await tab.clear(0);
    expect(await seen()).toMatchObject({ identity: 'nobody', claimKey: null });
    tab.change(0, strip('Wade Holm', '900'));
    expect(await checkClaim(context, claimKey, ownPage)).toMatchObject({ error: 'page-moved-on' });
  });

  it('reads again before saving: a page that changed in silence is noticed', async () => {
    await tab.show(0, strip('Rosa Lindqvist', '1042'));
    const { claimKey } = await seen();
    tab.change(0, strip('Wade Holm', '900'));
    expect(await checkClaim(context, claimKey, ownPage)).toMatchObject({ error: 'page-moved-on' });
  });

  it('keeps the key while more is read of the same person', async () => {
    await tab.show(0, strip('Rosa Lindqvist', '1042'));
    const { claimKey } = await seen();
    const more = { firstName: 'Rosa', lastName: 'Lindqvist', chart: '1042', phone: '3035550142' };
    await tab.show(3, { state: 'found', viewId: 'demographics', fields: more });
    expect((await seen()).claim?.phone).toBe('3035550142');
    expect(await checkClaim(context, claimKey, ownPage)).toBeNull();
  });

  it('forgets a frame that was taken out without a goodbye', async () => {
    await tab.show(3, letter('home@family.example', 'Family'), mail);
    expect((await seen()).identity).toBe('several');
    tab.vanish(3);
    await tab.show(4, { recipeId: 'roundcube', viewId: null, state: 'no-view' }, mail);
    expect((await seen()).identity).toBe('nobody');
  });

  it('does not believe what a document said before it was cleared, or before it was replaced', async () => {
    await tab.show(0, strip('Rosa Lindqvist', '1042'));
    const late = tab.sender(0);
    await tab.show(0, { state: 'none' });
    await tab.show(0, strip('Wade Holm', '900'));
    await pageCleared(context, { seq: 1 }, tab.sender(0));
    expect((await seen()).card?.person.name).toBe('Wade Holm');
    expect(late.documentId).not.toBe(tab.sender(0).documentId);
  });

  it('refuses a key of another tab, and a frame that asks about one', async () => {
    await tab.show(0, strip('Rosa Lindqvist', '1042'));
    const { claimKey } = await seen();
    const frame: PageSender = { ...ownPage, kind: 'frame', tabId: 8, frameId: 2, documentId: 'f' };
    expect(await checkClaim(context, claimKey, frame)).toMatchObject({ error: 'page-moved-on' });
    expect(await subject(context, { tabId }, frame)).toMatchObject({ value: { identity: 'off' } });
  });
});

describe('while closed', () => {
  it('says that it is locked and nothing else, and keeps no name outside the worker', async () => {
    await tab.show(0, strip('Rosa Lindqvist', '1042'));
    expect(JSON.stringify(await context.session.get('subject.claims'))).toContain('Lindqvist');
    await context.vault.lock();
    await hideSubjects(context);
    await tab.show(0, strip('Wade Holm', '900'));
    expect(await context.session.get('subject.claims')).toBeUndefined();
    const view = await seen();
    expect(view).toMatchObject({ lock: 'locked', identity: 'off', claimKey: null, candidates: [], due: [] });
    expect(view).not.toHaveProperty('claim');
    await context.vault.unlock(newVault.passphrase);
    expect((await seen()).card?.person.name).toBe('Wade Holm');
  });

  it('asks the page again when its worker was stopped meanwhile', async () => {
    await tab.show(0, strip('Rosa Lindqvist', '1042'));
    await context.vault.lock();
    await hideSubjects(context);
    tab.context = afterWorkerDeath(context);
    await tab.context.session.set('subject.panels', [
      [
        tabId,
        {
          origin: practice,
          documentId: tab.sender(0).documentId,
          shape: { mode: 'rail', width: 340 },
          isolated: false,
        },
      ],
    ]);
    await tab.context.vault.unlock(newVault.passphrase);
    expect((await seen(tab.context)).card?.person.name).toBe('Rosa Lindqvist');
  });

  it('survives a stopped worker while open', async () => {
    await tab.show(0, strip('Rosa Lindqvist', '1042'));
    const { claimKey } = await seen();
    tab.context = afterWorkerDeath(context);
    expect((await seen(tab.context)).claimKey).toBe(claimKey);
    expect(world.faults).toEqual([]);
  });
});

describe('a site that is switched off', () => {
  it('is not listened to any more', async () => {
    await tab.show(0, strip('Rosa Lindqvist', '1042'));
    await disableSite(context, { origin: practice });
    await tab.report(0);
    expect((await seen()).identity).not.toBe('linked');
  });
});
