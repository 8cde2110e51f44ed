import { afterEach, describe, expect, it } from 'vitest';
import '@/components/sidebar/nobody';
import { SidebarScreen } from '@/components/sidebar/sidebar-screen';
import { practice } from '../../../gallery/canned';
import { linked, nobody } from '../../../gallery/fixtures/subjects';
import { mount, unmountAll } from '../mount';

afterEach(unmountAll);

describe('an answer that came with the token', () => {
  const known = (isFresh: boolean) => (
    <SidebarScreen place="frame" tabId={7} first={{ view: linked, isFresh: () => isFresh }} />
  );

  it('stands there at once and is not asked for again', async () => {
    const at = await mount(known(true), { ...practice(), subject: nobody });
    expect(at.find('heading', 'Nadia Ferreira-Holt')).toBeTruthy();
    expect(at.sent('subject')).toEqual([]);
    await at.change(['subject']);
    expect(at.text()).not.toContain('Chart 20417');
  });

  it('is asked for again when something changed on the way', async () => {
    const at = await mount(known(false), { ...practice(), subject: nobody });
    expect(at.text()).not.toContain('Chart 20417');
  });
});
