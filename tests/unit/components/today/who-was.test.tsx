import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Desk } from '@/components/desk/desk';
import { Popup } from '@/components/today/popup';
import { practice } from '../../../gallery/canned';
import { now, people } from '../../../gallery/fixtures/people';
import { todayView } from '../../../gallery/fixtures/views';
import { mount, unmountAll } from '../mount';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  location.hash = '/';
});
afterEach(() => {
  unmountAll();
  vi.useRealTimers();
});

const morning = { ...practice(), today: { ...todayView, draftPatients: [people.nadia, people.walter] } };

describe('who is named on today’s page', () => {
  it('with a draft is told apart and leads to the record where it waits', async () => {
    const { root, all, click } = await mount(<Desk />, morning);
    const notice = [...root.querySelectorAll('.notice')].find((one) => one.textContent?.includes('2 drafts wait'));
    expect(notice?.textContent).toContain(people.nadia.chart);
    const [nadia] = all('button', people.nadia.name).filter((one) => notice?.contains(one));
    if (!nadia) throw new Error('no way to the draft');
    await click(nadia);
    await vi.waitFor(() => expect(location.hash).toBe('#/patients/p-nadia'));
  });

  it('as done is told apart and leads to the record', async () => {
    const { root, click } = await mount(<Desk />, morning);
    const done = root.querySelector<HTMLElement>('.done-row');
    expect(done?.textContent).toContain(people.abel.chart);
    const link = done?.querySelector<HTMLElement>('button');
    if (!link) throw new Error('no way to the record');
    await click(link);
    await vi.waitFor(() => expect(location.hash).toBe('#/patients/p-abel'));
  });

  it('opens in the popup in place', async () => {
    const { root, click, find } = await mount(<Popup />, morning);
    const link = root.querySelector<HTMLElement>('.done-row button');
    if (!link) throw new Error('no way to the record');
    await click(link);
    expect(find('heading', people.abel.name)).toBeTruthy();
  });
});
