import { afterEach, describe, expect, it } from 'vitest';
import { isWholeCode } from '@/components/session/recovery-code';
import { SecretsSection } from '@/components/settings/secrets-section';
import { Toasts } from '@/components/ui/toasts';
import { practice } from '../../../gallery/canned';
import { mount, unmountAll } from '../mount';

afterEach(unmountAll);

const part = (
  <>
    <SecretsSection />
    <Toasts />
  </>
);

describe('what opens the vault', () => {
  it('the passphrase is changed with the present one', async () => {
    const { find, click, type, sent, text, root } = await mount(part, { ...practice(), changePassphrase: null });
    await click(find('button', 'Change the passphrase'));
    expect(document.activeElement).toBe(find('textbox', 'Present passphrase'));
    await expect.poll(() => root.querySelector<HTMLInputElement>('input[readonly]')?.value ?? '').not.toBe('');
    await click(find('button', 'Type my own'));
    await type(find('textbox', 'New passphrase'), 'a sentence nobody');
    expect(find('button', 'Use the new passphrase').getAttribute('aria-disabled')).toBe('true');
    await type(find('textbox', 'Present passphrase'), 'otter lantern maple quarry');
    await click(find('button', 'Use the new passphrase'));
    expect(sent('changePassphrase')).toEqual([
      { passphrase: 'otter lantern maple quarry', newPassphrase: 'a sentence nobody' },
    ]);
    expect(text()).toContain('The passphrase is changed');
    expect(() => find('textbox', 'Present passphrase')).toThrow();
  });

  it('a wrong present one stays on screen with its reason', async () => {
    const wrong = { ok: false, error: 'wrong-passphrase' } as const;
    const { find, click, type, text } = await mount(part, { ...practice(), newRecoveryCode: wrong });
    await click(find('button', 'Make a new recovery code'));
    await type(find('textbox', 'Present passphrase'), 'something else');
    await click(find('checkbox', /printed or saved/));
    await click(find('button', 'Use the new code'));
    expect(text()).toContain('That is not the passphrase');
    expect(find('textbox', 'Present passphrase').getAttribute('aria-invalid')).toBe('true');
  });

  it('a new code holds only once it is on paper', async () => {
    const { find, click, type, sent, text, root } = await mount(part, { ...practice(), newRecoveryCode: null });
    await click(find('button', 'Make a new recovery code'));
    await type(find('textbox', 'Present passphrase'), 'otter lantern maple quarry');
    await click(find('button', 'Use the new code'));
    expect(sent('newRecoveryCode')).toEqual([]);
    const code = [...root.querySelectorAll('.code span')].map((group) => group.textContent).join('-');
    expect(isWholeCode(code)).toBe(true);
    await click(find('checkbox', /printed or saved/));
    await click(find('button', 'Use the new code'));
    expect(sent('newRecoveryCode')).toEqual([{ passphrase: 'otter lantern maple quarry', code }]);
    expect(text()).toContain('The new recovery code holds');
  });

  it('the sample practice has none', async () => {
    const { text, all } = await mount(part, practice({ sample: true }));
    expect(text()).toContain('The sample practice has neither');
    expect(all('button', 'Change the passphrase')).toEqual([]);
  });
});
