import { afterEach, describe, expect, it, vi } from 'vitest';
import '@/components/sidebar/nobody';
import { SidebarScreen } from '@/components/sidebar/sidebar-screen';
import { TeachFromPopup } from '@/components/teach/teach-from-popup';
import { practice } from '../../../gallery/canned';
import { nobody } from '../../../gallery/fixtures/subjects';
import { mount, unmountAll } from '../mount';

afterEach(() => {
  unmountAll();
  vi.restoreAllMocks();
});

const off = { ok: false, error: 'bad-state' } as const;

describe('from the panel', () => {
  const panel = (teach: null | typeof off) =>
    mount(<SidebarScreen place="side-panel" tabId={7} />, { ...practice(), teach, subject: { ...nobody, due: [] } });

  it('begins by button, by key and by the key that always works', async () => {
    const { press, sent } = await panel(null);
    await press('t');
    await press('t', { altKey: true });
    expect(sent('teach')).toEqual([
      { act: 'start', tabId: 7 },
      { act: 'start', tabId: 7 },
    ]);
  });

  it('says why it does not begin', async () => {
    const { press, text } = await panel(off);
    await press('t');
    expect(text()).toContain('CaseCue is not used on this site yet.');
  });
});

describe('from the popup', () => {
  it('begins and gets out of the way', async () => {
    const close = vi.spyOn(window, 'close').mockReturnValue();
    const { press, sent } = await mount(<TeachFromPopup tabId={7} />, { ...practice(), teach: null });
    await press('t');
    expect(sent('teach')).toEqual([{ act: 'start', tabId: 7 }]);
    expect(close).toHaveBeenCalled();
  });

  it('stays and says why it does not begin', async () => {
    const close = vi.spyOn(window, 'close').mockReturnValue();
    const { click, find, text } = await mount(<TeachFromPopup tabId={7} />, { ...practice(), teach: off });
    await click(find('button', /Teach this page/));
    expect(text()).toContain('Switch it on in the CaseCue popup first.');
    expect(close).not.toHaveBeenCalled();
  });
});
