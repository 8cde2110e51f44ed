import { beforeEach, describe, expect, it } from 'vitest';
import type { CoreContext } from '@/lib/services/context';
import { pickSubject } from '@/lib/services/subject/pick-subject';
import { forgetTab } from '@/lib/services/subject/tab-memory';
import { ownPage, storeOf } from '@/tests/unit/services/core/world';
import { openFamiliar, seenBy, tabId } from './familiar';
import { type HostTab, letter, mail, practice, strip } from './host-tab';

let tab: HostTab;
let context: CoreContext;
const seen = (of = context) => seenBy(of);

beforeEach(async () => {
  ({ tab, context } = await openFamiliar());
});

describe('what the user says', () => {
  it('“not this person” holds for this thread and no other', async () => {
    await tab.show(2, letter('home@family.example', 'Family', 'm1'), mail);
    const { claimKey } = await seen();
    await pickSubject(context, { claimKey: claimKey ?? '', patientId: null }, ownPage);
    expect(await seen()).toMatchObject({ identity: 'nobody', nobodyWhy: 'dismissed' });
    tab.change(2, { route: 'm2' });
    await tab.report(2);
    expect((await seen()).identity).toBe('several');
  });

  it('a pick links for this thread only', async () => {
    await tab.show(2, letter('home@family.example', 'Family', 'm1'), mail);
    const { claimKey } = await seen();
    await pickSubject(context, { claimKey: claimKey ?? '', patientId: 'leo' }, ownPage);
    expect(await seen()).toMatchObject({ identity: 'linked', linkedBy: 'picked', card: { person: { id: 'leo' } } });
    tab.change(2, { route: 'm2' });
    await tab.report(2);
    expect((await seen()).identity).toBe('several');
  });

  it('is taken back: the evidence decides again, or what was said before holds', async () => {
    await tab.show(2, letter('home@family.example', 'Family', 'm1'), mail);
    const claimKey = (await seen()).claimKey ?? '';
    const nobody = { claimKey, patientId: null };
    expect(await pickSubject(context, nobody, ownPage)).toMatchObject({ ok: true, value: { before: null } });
    await pickSubject(context, { ...nobody, forget: true }, ownPage);
    expect((await seen()).identity).toBe('several');
    await pickSubject(context, { claimKey, patientId: 'leo' }, ownPage);
    const over = await pickSubject(context, nobody, ownPage);
    expect(over).toMatchObject({ ok: true, value: { before: { patientId: 'leo' } } });
  });

  it('a chart number is remembered with a second identifier, and then links by itself', async () => {
    await tab.show(0, strip('Ines Duarte', '55'));
    const { claimKey, identity } = await seen();
    expect(identity).toBe('candidates');
    const answer = await pickSubject(context, { claimKey: claimKey ?? '', patientId: 'ines', remember: true }, ownPage);
    expect(answer).toMatchObject({ ok: true, value: { before: null, changeId: expect.any(String) } });
    const saved = await (await storeOf(context)).get('patients', 'ines');
    expect(saved?.charts).toContainEqual({ system: 'openemr', origin: practice, value: '55' });
    await forgetTab(context, tabId);
    await tab.show(0, strip('Ines Duarte', '55'));
    expect(await seen()).toMatchObject({ identity: 'linked', linkedBy: 'chart-name' });
  });

  it.each([
    ['only a name supports it', strip('Ines Duarte', '56'), 'ines'],
    ['somebody else has it', strip('Ines Duarte', '1042'), 'ines'],
    ['the name is another', strip('Somebody Else', '55'), 'ines'],
  ])('a chart number is not remembered where %s', async (_why, says, patientId) => {
    await tab.show(0, says);
    const { claimKey } = await seen();
    const answer = await pickSubject(context, { claimKey: claimKey ?? '', patientId, remember: true }, ownPage);
    expect(answer).toMatchObject({ ok: false, error: 'not-allowed' });
  });

  it('a pick about a page that moved on is refused', async () => {
    await tab.show(2, letter('home@family.example', 'Family', 'm1'), mail);
    const { claimKey } = await seen();
    tab.change(2, { route: 'm2' });
    expect(await pickSubject(context, { claimKey: claimKey ?? '', patientId: 'leo' }, ownPage)).toMatchObject({
      error: 'page-moved-on',
    });
  });
});
