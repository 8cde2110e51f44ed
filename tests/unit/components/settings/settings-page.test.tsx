import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Desk } from '@/components/desk/desk';
import { practice } from '../../../gallery/canned';
import { me, settings } from '../../../gallery/fixtures/views';
import { mount, unmountAll } from '../mount';

beforeEach(() => {
  location.hash = '/settings';
});
afterEach(unmountAll);

const section = (root: HTMLElement, title: string) => {
  const found = [...root.querySelectorAll<HTMLElement>('.setting')].find(
    (one) => one.querySelector('h2')?.textContent === title,
  );
  if (!found) throw new Error(`no section ${title}`);
  return found;
};
const button = (part: HTMLElement, name: string) => {
  const found = [...part.querySelectorAll('button')].find((one) => one.textContent?.includes(name));
  if (!found) throw new Error(`no button ${name}`);
  return found;
};

describe('settings', () => {
  it('save only what was changed, with the revision that was read, and can be undone', async () => {
    const { root, find, type, click, sent, press, text } = await mount(<Desk />, practice());
    await type(find('textbox', 'Name of the practice'), 'Elm Street Dental');
    await click(button(section(root, 'Practice'), 'Save'));
    expect(sent('saveSettings')).toEqual([
      { rev: 3, patch: { practiceName: 'Elm Street Dental', ownAddresses: ['@juniper.example'] } },
    ]);
    expect(text()).toContain('Practice saved');
    await press('z', { ctrlKey: true });
    expect(sent('undo')).toEqual([{ changeId: 'change-1' }]);
  });

  it('offer no Save before something was changed, and Cancel brings back what was stored', async () => {
    const { root, find, type, click } = await mount(<Desk />, practice());
    const part = section(root, 'Practice');
    expect(() => button(part, 'Save')).toThrow();
    await type(find('textbox', 'Name of the practice'), 'Elm Street Dental');
    await click(button(part, 'Cancel'));
    expect((find('textbox', 'Name of the practice') as HTMLInputElement).value).toBe('Juniper Street Dental');
  });

  it('keep a wrong number on screen with its reason and never send it', async () => {
    const { root, find, type, sent } = await mount(<Desk />, practice());
    await type(find('textbox', 'Calls a day at most'), '99');
    expect(section(root, 'Follow-up').textContent).toContain('A whole number from 1 to 10.');
    expect(() => button(section(root, 'Follow-up'), 'Save')).toThrow();
    expect(sent('saveSettings')).toEqual([]);
  });

  it('refuse hours that end before they begin', async () => {
    const { root, type, click, sent } = await mount(<Desk />, practice());
    const part = section(root, 'Practice hours');
    await type(part.querySelectorAll<HTMLInputElement>('input[type="time"]')[1] as HTMLElement, '07:00');
    expect(part.textContent).toContain('The end must be later than the beginning.');
    const save = button(part, 'Save');
    expect(document.getElementById(save.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      'The end must be later than the beginning.',
    );
    await click(save);
    expect(sent('saveSettings')).toEqual([]);
  });

  it('say beside Save which day is missing', async () => {
    const { root, click } = await mount(<Desk />, practice());
    const part = section(root, 'Practice hours');
    for (const day of part.querySelectorAll<HTMLInputElement>('input:checked')) await click(day);
    expect(button(part, 'Save').parentElement?.textContent).toContain('Choose at least one day.');
  });

  it('of this computer go back where they are refused, and say so', async () => {
    const refused = { ...practice(), savePrefs: { ok: false, error: 'storage-full' } as const };
    const { root, find, click } = await mount(<Desk />, refused);
    for (const [title, name] of [
      ['Screen and words', /^Blur/],
      ['Notifications', /initials/i],
    ] as const) {
      await click(find('checkbox', name));
      expect((find('checkbox', name) as HTMLInputElement).checked).toBe(false);
      expect(section(root, title).querySelector('.notice.danger')?.textContent).toBeTruthy();
    }
  });

  it('follow what another page saved meanwhile, but for what is being typed', async () => {
    const { client, change, find, type } = await mount(<Desk />, practice());
    await type(find('textbox', 'Name of the practice'), 'Elm Street Dental');
    client.answer({ settings: { settings: { ...settings, rev: 4, restMinutes: 5 }, members: [me], meId: me.id } });
    await change(['settings']);
    expect((find('textbox', 'Name of the practice') as HTMLInputElement).value).toBe('Elm Street Dental');
    expect((find('textbox', /Rest after/) as HTMLInputElement).value).toBe('5');
  });

  it('set a PIN by its fourth digit and take it away', async () => {
    const { root, find, type, click, client, sent, text } = await mount(<Desk />, practice());
    client.answer({ setPin: null });
    await click(button(section(root, 'PIN'), 'Change the PIN'));
    await type(find('textbox', 'Digit 1 of the PIN'), '2480');
    expect(sent('setPin')).toEqual([{ pin: '2480' }]);
    expect(text()).toContain('The PIN is set');
    await click(button(section(root, 'PIN'), 'Remove the PIN'));
    expect(sent('setPin')).toEqual([{ pin: '2480' }, { pin: null }]);
  });

  it('change language and look at once', async () => {
    const { root, click, sent } = await mount(<Desk />, practice());
    await click(button(section(root, 'Screen and words'), 'Español'));
    expect(root.querySelector('h1')?.textContent).toBe('Ajustes');
    await click(button(section(root, 'Pantalla e idioma'), 'Oscuro'));
    expect(document.documentElement.dataset.theme).toBe('dark');
    expect(sent('savePrefs')).toEqual([{ patch: { language: 'es' } }, { patch: { theme: 'dark' } }]);
  });

  it('say when the system swallowed the test notification', async () => {
    const { find, click, text } = await mount(<Desk />, { ...practice(), testNotification: { shown: false } });
    await click(find('button', 'Send me a test notification'));
    expect(text()).toContain('The browser would not show it.');
  });
});
