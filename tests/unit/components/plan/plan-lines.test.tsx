import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '@/components/plan/decision-dialog';
import '@/components/plan/plan-form';
import { PlanLines } from '@/components/plan/plan-lines';
import { practice } from '../../../gallery/canned';
import type { Canned } from '../../../gallery/fake-client';
import { nadiaCard } from '../../../gallery/fixtures/nadia';
import { now } from '../../../gallery/fixtures/people';
import { type Mounted, mount, unmountAll } from '../mount';

const saved = { changeId: 'change-9' };

async function lines(more: Canned = {}): Promise<Mounted> {
  return mount(<PlanLines card={nadiaCard} claimKey="7-nadia" />, { ...practice(), ...more });
}

beforeEach(() => {
  vi.spyOn(Date, 'now').mockReturnValue(now);
  // jsdom has no modal dialogs; open is enough here.
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
  };
});
afterEach(() => {
  unmountAll();
  vi.restoreAllMocks();
});

describe('plans by keyboard', () => {
  it('J moves down, Space opens, and one item is decided with the page’s claim', async () => {
    const at = await lines({ decide: saved });
    for (const key of ['j', 'j', 'j', 'j']) await at.press(key);
    expect(document.activeElement?.textContent).toContain('Gum treatment, two areas');
    await at.click(document.activeElement as HTMLElement);
    const [, , picks] = at.all('group', 'Gum treatment');
    const accept = (picks ?? at.all('group', 'Gum treatment').at(-1))?.querySelectorAll('button')[1];
    await at.click(accept as HTMLElement);
    expect(at.sent('decide')).toEqual([
      { decisions: [{ planId: 'plan-gums', itemIds: ['i-7'], decision: 'accepted' }], claimKey: '7-nadia' },
    ]);
  });

  it('a cancelled appointment is one click away', async () => {
    const at = await lines({ changeAppointment: saved });
    await at.click(at.find('button', /^Crown, upper right/));
    await at.click(at.find('button', 'Cancelled'));
    expect(at.sent('changeAppointment')).toEqual([{ appointmentId: 'a-1', rev: 2, state: 'cancelled' }]);
  });

  it('a plan is not closed without kind and reason', async () => {
    const at = await lines({ closePlan: saved });
    await at.click(at.find('button', /^Crown, upper right/));
    await at.click(at.find('button', 'Close the plan'));
    expect(at.find('button', 'Close the plan')).toHaveProperty('disabled', true);
    await at.click(at.find('button', 'Lapsed'));
    await at.type(at.find('textbox', /^Reason/), 'moved away');
    await at.click(at.find('button', 'Close the plan'));
    expect(at.sent('closePlan')).toEqual([{ planId: 'plan-crown', rev: 1, as: 'lapsed', reason: 'moved away' }]);
  });

  it('a refused decision stays on screen', async () => {
    const at = await lines({ decide: { ok: false, error: 'conflict' } });
    await at.click(at.find('button', /^Gum treatment, two areas/));
    await at.click(at.all('button', 'Declined')[0] as HTMLElement);
    expect(at.text()).toContain('This was changed in the meantime.');
  });
});

describe('a new plan', () => {
  it('keeps an empty amount unknown, never zero', async () => {
    const at = await lines({ createPlan: saved });
    await at.click(at.find('button', 'New plan'));
    expect(at.find('button', 'Save the plan')).toHaveProperty('disabled', true);
    await at.type(at.find('textbox', 'Title'), 'Whitening');
    await at.click(at.find('button', 'One total'));
    await at.click(at.find('button', 'Save the plan'));
    expect(at.sent('createPlan')).toEqual([
      { plan: { patientId: 'p-nadia', title: 'Whitening', items: [], summaryCents: null, recommended: false } },
    ]);
  });
});
