import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CallPanel } from '@/components/patient/call-panel';
import '@/components/patient/call-writing';
import type { MessageFacts } from '@/components/patient/message-form';
import type { ContactEntry, StepFor } from '@/lib/domain/records/command';
import type { PatientCard } from '@/lib/domain/views/patient-card';
import { practice } from '../../../gallery/canned';
import type { Canned } from '../../../gallery/fake-client';
import { nadiaCard } from '../../../gallery/fixtures/nadia';
import { now, today } from '../../../gallery/fixtures/people';
import { type Mounted, mount, settle, unmountAll } from '../mount';

const onMovedOn = vi.fn();
const facts: MessageFacts = { subject: 'My estimate', direction: 'in', on: '2026-04-13' };

async function panel(more: Canned = {}, message: MessageFacts | null = facts): Promise<Mounted> {
  const screen = (
    <CallPanel
      card={nadiaCard}
      claimKey="7-nadia"
      surface="sidebar"
      message={message ?? undefined}
      onMovedOn={onMovedOn}
    />
  );
  return mount(screen, { ...practice(), giveStep: { changeId: 'change-9' }, ...more });
}

const logged = (at: Mounted) => at.sent('logContact') as { entry: ContactEntry; claimKey: string }[];
const selected = (text: string | null): Canned => ({ pageSelection: { text } });
async function keys(at: Mounted, ...names: string[]): Promise<void> {
  for (const name of names) await at.press(name);
  await settle();
}

/** The tables of days are fetched on first use. */
async function fromSelection(at: Mounted, ...then: string[]): Promise<void> {
  await at.press('f');
  await vi.waitFor(() => at.find('textbox', 'What was said'));
  await keys(at, ...then);
}

beforeEach(() => {
  vi.spyOn(Date, 'now').mockReturnValue(now);
  onMovedOn.mockReset();
});
afterEach(() => {
  unmountAll();
  vi.restoreAllMocks();
});

describe('logging the message on screen', () => {
  it('takes two keys: L, and Enter for the proposed next step', async () => {
    const at = await panel();
    await keys(at, 'l', 'Enter');
    expect(logged(at)).toHaveLength(1);
    expect(logged(at)[0]).toMatchObject({
      claimKey: '7-nadia',
      entry: { channel: 'email', direction: 'in', outcome: 'replied', on: '2026-04-13', message: {}, said: '' },
    });
    expect(logged(at)[0]?.entry.steps).toHaveLength(1);
    expect(logged(at)[0]?.entry).not.toHaveProperty('phone');
  });

  it.each<[MessageFacts, string]>([
    [{ direction: 'out', on: today }, 'out'],
    [{ direction: 'in', on: today }, 'in'],
  ])('takes the direction from the page: %j → %s', async (told, direction) => {
    const at = await panel({}, told);
    await keys(at, 'l', 'Enter');
    expect(logged(at)[0]?.entry).toMatchObject({ direction, outcome: direction === 'in' ? 'replied' : 'sent' });
  });

  it.each([
    ['1', 'in', 'replied'],
    ['2', 'out', 'sent'],
  ] as const)(
    'asks who wrote it where the page does not say: nothing is chosen, %s → %s',
    async (key, direction, outcome) => {
      const at = await panel({}, { subject: 'My estimate', on: today });
      await keys(at, 'l');
      const ways = [/They wrote$/, /We wrote$/].map((name) => at.find('button', name).getAttribute('aria-pressed'));
      expect(ways).toEqual(['false', 'false']);
      expect(at.text()).toContain('Say who wrote the message');
      await keys(at, 'Enter');
      expect(logged(at)).toEqual([]);
      await keys(at, key, 'Enter');
      expect(logged(at)[0]?.entry).toMatchObject({ direction, outcome });
    },
  );

  it('lets the direction be turned with a key', async () => {
    const at = await panel();
    await keys(at, 'l', '2');
    expect(at.find('button', /We wrote$/).getAttribute('aria-pressed')).toBe('true');
    await keys(at, 'Enter');
    expect(logged(at)[0]?.entry).toMatchObject({ direction: 'out', outcome: 'sent' });
  });

  it('keeps the subject line only when it is ticked', async () => {
    const at = await panel();
    await keys(at, 'l');
    const tick = at.find('checkbox', /^Keep the subject line/) as HTMLInputElement;
    expect(tick.checked).toBe(false);
    expect(JSON.stringify(at.sent('keepDraft'))).not.toContain('My estimate');
    await at.click(tick);
    await keys(at, 'Enter');
    expect(logged(at)[0]?.entry.message).toEqual({ subject: 'My estimate' });
  });

  it('takes another day, and none that is still to come', async () => {
    const at = await panel();
    await keys(at, 'l');
    await at.type(at.find('textbox', 'Day of the message'), '2026-04-20');
    expect(at.find('button', /^Save/).getAttribute('aria-disabled')).toBe('true');
    await at.type(at.find('textbox', 'Day of the message'), '2026-04-14');
    await keys(at, 'Enter');
    expect(logged(at)[0]?.entry.on).toBe('2026-04-14');
  });

  it('is not lost when the patient’s newer card comes at the same moment', async () => {
    let renew: (card: PatientCard) => void = () => undefined;
    function Renewed() {
      const [card, setCard] = useState(nadiaCard);
      renew = setCard;
      return <CallPanel card={card} claimKey="7-nadia" surface="sidebar" message={facts} />;
    }
    const at = await mount(<Renewed />, practice());
    renew({ ...nadiaCard, contacts: 4 });
    // It is on the screen, and what follows from it is still to come.
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'l', bubbles: true }));
    await settle();
    expect(at.find('heading', 'Log this message')).toBeTruthy();
  });

  it('is not offered where the page shows no message, or is another’s by now', async () => {
    const at = await panel({}, null);
    await keys(at, 'l', 'f');
    expect(at.all('button', /Follow-up from the selection$/)).toEqual([]);
    expect(at.sent('pageSelection')).toEqual([]);
    const other = await panel({ logContact: { ok: false, error: 'page-moved-on' } });
    await keys(other, 'l', 'Enter');
    expect(onMovedOn).toHaveBeenCalledOnce();
  });
});

describe('a message that is logged already', () => {
  const already: Canned = { logContact: { ok: false, error: 'already-logged', facts: { on: '2026-04-14' } } };

  it('asks, and is logged again on the user’s word', async () => {
    const at = await panel(already);
    await keys(at, 'l', 'Enter');
    expect(at.text()).toContain('A message of Tue 14 Apr like this one is logged already.');
    at.client.answer({ logContact: { changeId: 'c' } });
    await keys(at, 'a');
    expect(logged(at).map(({ entry }) => entry.message)).toEqual([{}, { again: true }]);
  });

  it('asks of that message only: not again after it was answered, discarded, or changed', async () => {
    const at = await panel(already);
    const asks = () => at.text().includes('like this one is logged already');
    await keys(at, 'l', 'Enter');
    expect(asks()).toBe(true);
    await keys(at, '2');
    expect(asks()).toBe(false);
    await keys(at, 'Enter');
    expect(asks()).toBe(true);
    await at.click(at.find('button', 'Discard'));
    await keys(at, 'l');
    expect(asks()).toBe(false);
    await keys(at, 'Enter', 'o');
    expect(at.sent('giveStep')).toHaveLength(1);
    await keys(at, 'd');
    expect(asks()).toBe(false);
  });

  it('or only what comes next is saved, with how it was asked for', async () => {
    const at = await panel({ ...already, ...selected('Please call me next Tuesday at 3') });
    await fromSelection(at, 'Enter', 'o');
    const [given] = at.sent('giveStep') as { step: StepFor; heardBy: string; claimKey: string }[];
    expect(given).toMatchObject({ heardBy: 'email', claimKey: '7-nadia' });
    expect(given?.step.next).toMatchObject({ due: { on: '2026-04-21', at: '15:00' }, followUp: 'call' });
  });
});

describe('a follow-up from the selected words', () => {
  it('opens with their day, time and words; Enter saves both', async () => {
    const at = await panel(selected('Could you call me next Tuesday at 3? Marcus agrees.'));
    await fromSelection(at);
    expect(at.sent('pageSelection')).toEqual([{ claimKey: '7-nadia' }]);
    expect(at.text()).toContain('Tue 21 Apr, 15:00');
    await keys(at, 'Enter');
    expect(logged(at)[0]?.entry).toMatchObject({
      direction: 'in',
      said: 'Could you call me next Tuesday at 3? Marcus agrees.',
      steps: [
        {
          next: {
            due: { on: '2026-04-21', at: '15:00' },
            followUp: 'call',
            promise: 'Could you call me next Tuesday at 3? Marcus agrees.',
          },
        },
      ],
    });
  });

  it('keeps nothing of the words before they are saved or written on', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const at = await panel(selected('Call me next Tuesday at 3'));
    vi.useRealTimers();
    await fromSelection(at);
    document.dispatchEvent(new Event('freeze'));
    await settle();
    expect(at.sent('keepDraft')).toEqual([]);
    await at.type(at.find('textbox', 'What was said'), 'Call me next Tuesday at 3, at work');
    document.dispatchEvent(new Event('freeze'));
    await settle();
    expect(at.sent('keepDraft')).toHaveLength(1);
  });

  it('says that it found no day, and waits for one', async () => {
    const at = await panel(selected('Thank you so much'));
    await fromSelection(at);
    expect(at.text()).toContain('No day was found in these words.');
    expect(at.find('textbox', 'What was said')).toHaveProperty('value', 'Thank you so much');
    expect(logged(at)).toEqual([]);
  });

  it('says that nothing is selected', async () => {
    const at = await panel(selected(null));
    await keys(at, 'f');
    expect(at.text()).toContain('Nothing is selected on the page.');
  });

  it.each([
    ['page-moved-on', 1, ''],
    ['locked', 0, 'CaseCue is locked.'],
  ] as const)('is refused when %s', async (error, moved, words) => {
    const at = await panel({ pageSelection: { ok: false, error } });
    await keys(at, 'f');
    expect(onMovedOn).toHaveBeenCalledTimes(moved);
    expect(at.text()).toContain(words);
  });
});
