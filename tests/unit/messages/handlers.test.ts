import { describe, expect, it } from 'vitest';
import { handlersOf } from '@/entrypoints/background/handlers';
import type { CoreProtocol } from '@/lib/messages/protocol';
import { receive } from '@/lib/messages/receive';
import { maySend, messageNames } from '@/lib/messages/senders';
import type { CoreContext } from '@/lib/services/context';
import { lock } from '@/lib/services/session/lock';
import { rest } from '@/lib/services/session/rest';
import { makeWorld, openWorld, type World, wake } from '../services/core/world';
import { goodBodies } from './good-bodies';
import { makeReceiver } from './make-receiver';
import { kinds, rawSenders } from './raw-senders';

type Name = keyof CoreProtocol;

/** These change the state the others are asked in; they have tests of their own. */
const turning: Name[] = [
  ...(['createVault', 'trySample', 'discardSample', 'unlock', 'unlockWithPin'] as const),
  ...(['recover', 'rest', 'lock', 'startOver'] as const),
];
const steady = messageNames.filter((name) => !turning.includes(name));

/** What works while the vault is closed: nothing that reads or writes a patient. */
const worksClosed: Name[] = [
  ...(['session', 'subject', 'sites', 'savePrefs', 'open', 'testNotification', 'releaseReminders'] as const),
  ...(['enableSite', 'disableSite', 'pageHello', 'pageReading', 'pageCleared', 'panelReadAgain'] as const),
  ...([
    'panelAttach',
    'panelShape',
    'panelFocusPage',
    'pageRecipes',
    'pageReadingKit',
    'recipes',
    'removeSite',
    'keepSite',
    'openSite',
  ] as const),
  'teachEscaped',
  'teachPicked',
];

async function askAll(world: World, core: CoreContext) {
  const receiver = { ...makeReceiver(), handlers: handlersOf(core), log: core.log };
  const answers = new Map<Name, string>();
  for (const name of steady) {
    const kind = kinds.find((one) => maySend(one, name)) ?? 'own-page';
    const answer = await receive(receiver, name, goodBodies[name], rawSenders[kind]);
    answers.set(name, answer.ok ? 'ok' : answer.error);
  }
  expect(world.faults).toEqual([]);
  return answers;
}

describe('every message, through the real handlers', () => {
  it('is answered before the first run without touching anything', async () => {
    const world = makeWorld();
    const answers = await askAll(world, wake(world));
    for (const [name, answer] of answers) {
      if (!worksClosed.includes(name)) expect([name, answer]).toEqual([name, 'no-vault']);
    }
  });

  it.each(['locked', 'resting'] as const)('is refused while %s when it needs a patient', async (state) => {
    const { world, context } = await openWorld();
    await (state === 'locked' ? lock(context) : rest(context));
    const answers = await askAll(world, wake(world));
    for (const [name, answer] of answers) {
      if (!worksClosed.includes(name)) expect([name, answer]).toEqual([name, state]);
    }
  });

  it('is answered while open with a value or a reason, never with a fault', async () => {
    const { world, context } = await openWorld();
    const answers = await askAll(world, context);
    expect([...answers].filter(([, answer]) => answer === 'unexpected' || answer === 'bad-message')).toEqual([]);
    for (const name of ['today', 'board', 'plans', 'search', 'settings', 'subject'] as const) {
      expect([name, answers.get(name)]).toEqual([name, 'ok']);
    }
  });
});
