import { afterEach, describe, expect, it } from 'vitest';
import { FirstRun } from '@/components/session/first-run';
import { listOf } from '@/components/session/offer-passphrase';
import { isWholeCode, makeRecoveryCode, readRecoveryCode } from '@/components/session/recovery-code';
import { practice } from '../../../gallery/canned';
import { session } from '../../../gallery/fixtures/views';
import { mount, settle, unmountAll } from '../mount';

afterEach(unmountAll);

const fresh = () => ({ ...practice({ state: 'first-run', pinSet: false }), createVault: session, trySample: session });

async function offered(root: HTMLElement): Promise<string> {
  const field = () => root.querySelector<HTMLInputElement>('input[readonly]')?.value ?? '';
  await expect.poll(field).not.toBe('');
  await settle();
  return field();
}

describe('first run', () => {
  it('opens the sample practice with one click', async () => {
    const { find, click, sent, text } = await mount(<FirstRun />, fresh());
    await click(find('button', 'Try with a sample practice'));
    await expect.poll(() => sent('trySample')).toHaveLength(1);
    await settle();
    expect(text()).toContain('Juniper Street Dental is ready');
  });

  it('says what is still missing until the vault can be made', async () => {
    const { root, find, all, click, type, sent, text } = await mount(<FirstRun />, fresh());
    const passphrase = await offered(root);
    const make = find('button', 'Make the vault');
    expect(text()).toContain('Still missing: the practice, your name, the recovery code, 4 digits');
    expect(make.hasAttribute('disabled')).toBe(true);
    await type(find('textbox', 'Practice'), ' Juniper Street Dental ');
    await type(find('textbox', 'Your name'), 'Rosa Delgado');
    await click(all('checkbox')[0] as HTMLElement);
    for (const [place, digit] of [...'2480'].entries())
      await type(find('textbox', `Digit ${place + 1} of the PIN`), digit);
    expect(text()).not.toContain('Still missing');
    await click(find('button', 'Make the vault'));
    const [made] = sent('createVault') as Record<string, string>[];
    expect(made).toMatchObject({
      practiceName: 'Juniper Street Dental',
      memberName: 'Rosa Delgado',
      pin: '2480',
      language: 'en',
      passphrase,
    });
    expect(isWholeCode(made?.recoveryCode ?? '')).toBe(true);
    expect(text()).toContain(made?.recoveryCode ? 'is ready' : 'never');
  });

  it('offers four words and counts the characters of one’s own', async () => {
    const { root, find, click, type, text } = await mount(<FirstRun />, fresh());
    expect((await offered(root)).split(' ')).toHaveLength(4);
    await click(find('button', 'Type my own'));
    await type(find('textbox', 'Passphrase'), 'too short');
    expect(text()).toContain('5 more characters in the passphrase');
  });

  it('moves on from digit to digit and back with Backspace', async () => {
    const { find, type, press } = await mount(<FirstRun />, fresh());
    const digit = (n: number) => find('textbox', `Digit ${n} of the PIN`);
    digit(1).focus();
    await type(digit(1), '2');
    expect(document.activeElement).toBe(digit(2));
    await press('Backspace');
    expect(document.activeElement).toBe(digit(1));
    await type(digit(1), '2480');
    expect((digit(4) as HTMLInputElement).value).toBe('0');
  });

  it('speaks Spanish at one click', async () => {
    const { find, click, sent, text } = await mount(<FirstRun />, { ...fresh(), savePrefs: null });
    await click(find('button', 'Español'));
    expect(text()).toContain('Probar con una clínica de ejemplo');
    expect(document.documentElement.lang).toBe('es');
    expect(sent('savePrefs')).toEqual([{ patch: { language: 'es' } }]);
  });
});

describe('the words offered', () => {
  it.each(['en', 'es'] as const)('are 2,048 different ones in %s: 44 bits for four', async (language) => {
    const words = await listOf(language);
    expect(words).toHaveLength(2048);
    expect(new Set(words).size).toBe(2048);
    expect(words.filter((word) => !/^[a-zñü]{3,10}$/.test(word))).toEqual([]);
  });
});

describe('the recovery code', () => {
  it('has 25 characters that cannot be taken for one another', () => {
    const codes = Array.from({ length: 200 }, makeRecoveryCode);
    for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(new Set(codes).size).toBe(200);
  });

  it('is read as printed, however it was typed', () => {
    const code = 'A0B1C-DEFGH-JKMNP-QRSTV-WXYZ2';
    for (const typed of [code.toLowerCase(), code.replaceAll('-', ' '), code.replace('0', 'O').replace('1', 'l')]) {
      expect(readRecoveryCode(typed)).toBe(code);
    }
    expect(isWholeCode(readRecoveryCode('A0B1C-DEFG'))).toBe(false);
  });
});
