import { afterEach, describe, expect, it, vi } from 'vitest';
import { isWholeCode } from '@/components/session/recovery-code';
import { UnlockWindow } from '@/components/session/unlock-window';
import type { SessionView } from '@/lib/domain/views/session';
import { practice } from '../../../gallery/canned';
import { session } from '../../../gallery/fixtures/views';
import { mount, unmountAll } from '../mount';

afterEach(() => {
  unmountAll();
  vi.restoreAllMocks();
});

const closed = (view: Partial<SessionView>) => practice({ state: 'locked', ...view });

describe('the unlock window', () => {
  it('takes the passphrase and closes itself', async () => {
    const close = vi.spyOn(window, 'close').mockReturnValue();
    const { find, type, click, sent } = await mount(<UnlockWindow />, { ...closed({}), unlock: session });
    await type(find('textbox', 'Passphrase'), 'otter lantern maple quarry');
    await click(find('button', 'Unlock'));
    expect(sent('unlock')).toEqual([{ passphrase: 'otter lantern maple quarry' }]);
    expect(close).toHaveBeenCalled();
  });

  it('says what is wrong with it', async () => {
    const { find, type, click, text } = await mount(<UnlockWindow />, {
      ...closed({}),
      unlock: { ok: false, error: 'wrong-passphrase' },
    });
    await type(find('textbox', 'Passphrase'), 'something else');
    await click(find('button', 'Unlock'));
    expect(text()).toContain('That is not the passphrase');
    expect(find('textbox', 'Passphrase').getAttribute('aria-invalid')).toBe('true');
  });

  it('waits, with the time that is left, after too many wrong tries', async () => {
    const { find, text } = await mount(<UnlockWindow />, closed({ retryAt: Date.now() + 90_000 }));
    expect(text()).toMatch(/next one is possible in 1:(29|30)/);
    expect(find('button', 'Unlock').hasAttribute('disabled')).toBe(true);
  });

  it('opens by the last digit of the PIN after a rest, and counts the tries', async () => {
    const { find, type, sent, text, client } = await mount(<UnlockWindow />, {
      ...closed({ state: 'resting', pinTriesLeft: 5 }),
      unlockWithPin: { ok: false, error: 'wrong-pin' },
    });
    await type(find('textbox', 'Digit 1 of the PIN'), '1111');
    expect(sent('unlockWithPin')).toEqual([{ pin: '1111' }]);
    expect(text()).toContain('That is not the PIN. 4 tries left.');
    client.answer({ unlockWithPin: session });
    vi.spyOn(window, 'close').mockReturnValue();
    await type(find('textbox', 'Digit 1 of the PIN'), '2480');
    expect(text()).toContain('Open. You can close this window.');
  });

  it('asks for the passphrase when the PIN is used up, was never set, or after a lock', async () => {
    for (const view of [{ state: 'resting', pinTriesLeft: 0 }, { state: 'resting', pinSet: false }, {}] as const) {
      const { find } = await mount(<UnlockWindow />, closed(view));
      expect(find('textbox', 'Passphrase')).toBeTruthy();
      unmountAll();
    }
  });

  it('takes a whole recovery code together with a new passphrase and a new code', async () => {
    const { find, click, type, sent, root } = await mount(<UnlockWindow />, { ...closed({}), recover: session });
    vi.spyOn(window, 'close').mockReturnValue();
    await click(find('button', 'Passphrase forgotten?'));
    await expect.poll(() => root.querySelector<HTMLInputElement>('input[readonly]')?.value ?? '').not.toBe('');
    await click(find('button', 'Type my own'));
    await type(find('textbox', 'New passphrase'), 'a sentence nobody guesses');
    await type(find('textbox', 'Recovery code'), 'a0b1c defgh jkmnp qrstv wxyz');
    expect(find('button', 'Open and set the new passphrase').getAttribute('aria-disabled')).toBe('true');
    await type(find('textbox', 'Recovery code'), 'a0b1c defgh jkmnp qrstv wxyz2');
    expect(root.textContent).toContain('The new recovery code must be printed or saved first.');
    await click(find('checkbox', /printed or saved/));
    const newCode = [...root.querySelectorAll('.code span')].map((group) => group.textContent).join('-');
    await click(find('button', 'Open and set the new passphrase'));
    expect(isWholeCode(newCode)).toBe(true);
    expect(sent('recover')).toEqual([
      { code: 'A0B1C-DEFGH-JKMNP-QRSTV-WXYZ2', newPassphrase: 'a sentence nobody guesses', newCode },
    ]);
  });
});

describe('the recovery screen', () => {
  const damaged = practice({
    state: 'recovery',
    recovery: { cause: 'damaged', expected: { schema: 1, commits: 1240, vaultId: 'v-1' } },
  });

  it('explains what is wrong and what can be done', async () => {
    const { text } = await mount(<UnlockWindow />, damaged);
    expect(text()).toContain('The records are damaged');
    expect(text()).toContain('Expected: 1,240 saved changes, format 1.');
    expect(text()).toContain('Close every window of the browser');
  });

  it('begins anew only after the words were typed', async () => {
    const { find, click, type, sent, all } = await mount(<UnlockWindow />, {
      ...damaged,
      startOver: { ...session, state: 'first-run' },
    });
    const button = () => all('button', 'Start over').find((one) => one.tagName === 'BUTTON') as HTMLElement;
    await type(find('textbox', 'Type START OVER'), 'start');
    expect(button().hasAttribute('disabled')).toBe(true);
    await type(find('textbox', 'Type START OVER'), 'start over');
    await click(button());
    expect(sent('startOver')).toEqual([{ confirm: 'START OVER' }]);
  });
});
