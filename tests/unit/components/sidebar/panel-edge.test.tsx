import { afterEach, describe, expect, it } from 'vitest';
import { SidebarScreen } from '@/components/sidebar/sidebar-screen';
import { practice } from '../../../gallery/canned';
import { linked } from '../../../gallery/fixtures/subjects';
import { mount, unmountAll } from '../mount';

afterEach(unmountAll);

const frame = async (width: number) => {
  const subject = { ...linked, panel: { mode: 'column' as const, width } };
  const mounted = await mount(<SidebarScreen place="frame" />, { ...practice(), subject, panelShape: null });
  const edge = mounted.root.querySelector<HTMLElement>('[role="separator"]');
  if (!edge) throw new Error('no edge');
  const key = (name: string) => edge.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
  return { ...mounted, key };
};

describe('the width of the panel', () => {
  it('is moved with the arrows in steps, and told for the site', async () => {
    const { key, sent } = await frame(340);
    key('ArrowLeft');
    key('ArrowRight');
    expect(sent('panelShape')).toEqual([
      { mode: 'column', width: 360 },
      { mode: 'column', width: 320 },
    ]);
  });

  it('stops at its ends', async () => {
    const { key, sent } = await frame(640);
    key('ArrowLeft');
    key('End');
    expect(sent('panelShape')).toEqual([{ mode: 'column', width: 280 }]);
  });

  it('is not offered where the browser itself sets it', async () => {
    const { all } = await mount(<SidebarScreen place="side-panel" tabId={7} />, { ...practice(), subject: linked });
    expect(all('separator')).toEqual([]);
  });
});
