import { describe, expect, it } from 'vitest';
import type { CoreProtocol } from '@/lib/messages/protocol';
import { receive } from '@/lib/messages/receive';
import { maySend, messageNames } from '@/lib/messages/senders';
import { goodBodies } from './good-bodies';
import { makeReceiver } from './make-receiver';
import { kinds, rawSenders } from './raw-senders';

type Name = keyof CoreProtocol;

/** Written out once more, so that a slip in the table shows. */
const scriptOnly: Name[] = [
  'pageHello',
  'pageRecipes',
  'pageReadingKit',
  'pageReading',
  'pageCleared',
  'teachPicked',
  'teachMissed',
  'teachEscaped',
];
const frameOnly: Name[] = ['panelAttach', 'panelShape', 'panelFocusPage'];
const notForFrames: Name[] = [
  ...[
    'today',
    'adrift',
    'patients',
    'sharedNumbers',
    'board',
    'plans',
    'settings',
    'sites',
    'importRuns',
    'importPeople',
  ],
  'referrers',
  ...['giveSteps', 'importStart', 'importBatch', 'importPreview', 'importApply', 'importCancel'],
  ...['saveSettings', 'setPin', 'renameMember', 'enableSite', 'disableSite', 'testNotification', 'releaseReminders'],
  ...[
    'recipes',
    'recipeSwitch',
    'recipeRename',
    'recipeEdit',
    'recipeRestore',
    'recipeRemove',
    'recipeUndo',
    'recipeExport',
  ],
  ...['removeSite', 'keepSite', 'openSite', 'recipePreview', 'recipeTake'],
  ...['createVault', 'trySample', 'discardSample', 'unlock', 'unlockWithPin', 'recover', 'startOver'],
  ...['changePassphrase', 'newRecoveryCode'],
] as Name[];

function mayFrom(kind: string, name: Name): boolean {
  if (kind === 'content') return scriptOnly.includes(name);
  if (scriptOnly.includes(name)) return false;
  if (kind === 'frame') return !notForFrames.includes(name);
  return !frameOnly.includes(name);
}

describe('every message from every kind of sender', () => {
  it('knows a body of every message', () => {
    expect(Object.keys(goodBodies).sort()).toEqual([...messageNames].sort());
  });

  for (const kind of kinds) {
    it.each(messageNames)(`lets ${kind} send %s exactly when the rules say so`, async (name) => {
      const receiver = makeReceiver();
      const answer = await receive(receiver, name, goodBodies[name], rawSenders[kind]);
      if (mayFrom(kind, name)) {
        expect(answer).toMatchObject({ ok: true });
        expect(receiver.heard).toMatchObject([{ name, data: goodBodies[name], sender: { kind } }]);
      } else {
        expect(answer).toEqual({ ok: false, error: 'not-allowed' });
        expect(receiver.heard).toEqual([]);
      }
    });
  }

  it('hears no passphrase and no PIN from a frame over a host page', () => {
    for (const name of [
      'createVault',
      'unlock',
      'unlockWithPin',
      'recover',
      'setPin',
      'changePassphrase',
      'newRecoveryCode',
    ] as const) {
      expect([name, maySend('frame', name), maySend('content', name)]).toEqual([name, false, false]);
    }
  });
});
