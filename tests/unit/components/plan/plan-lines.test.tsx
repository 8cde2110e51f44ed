import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '@/components/plan/decision-dialog';
import '@/components/plan/plan-form';
import { PlanLines } from '@/components/plan/plan-lines';
import { Toasts } from '@/components/ui/toasts';
import type { ItemMoney } from '@/lib/domain/records/plan';
import type { PlanLine } from '@/lib/domain/views/common';
import { practice } from '../../../gallery/canned';
import type { Canned } from '../../../gallery/fake-client';
import { nadiaCard } from '../../../gallery/fixtures/nadia';
import { now } from '../../../gallery/fixtures/people';
import { type Mounted, mount, unmountAll } from '../mount';

const saved = { changeId: 'change-9' };

async function lines(more: Canned = {}): Promise<Mounted> {
  const screen = (
    <>
      <PlanLines card={nadiaCard} claimKey="7-nadia" />
      <Toasts />
    </>
  );
  return mount(screen, { ...practice(), ...more });
}

/** Space presses the row that has the focus, as the browser does. */
async function keys(at: Mounted, ...names: string[]): Promise<void> {
  for (const name of names) {
    if (name === ' ') await at.click(document.activeElement as HTMLElement);
    else await at.press(name);
  }
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

  it('J, K and one letter decide an item, without the pointer; Ctrl+Z takes it back', async () => {
    const at = await lines({ decide: saved });
    await keys(at, 'j', ' ', 'j', 'j', 'k', 'a');
    expect(document.activeElement?.textContent).toContain('Abutment');
    expect(at.sent('decide')).toEqual([
      { decisions: [{ planId: 'plan-implant', itemIds: ['i-2'], decision: 'accepted' }], claimKey: '7-nadia' },
    ]);
    await at.press('z', { ctrlKey: true });
    expect(at.sent('undo')).toEqual([{ changeId: 'change-9' }]);
    await at.press('Enter');
    expect(at.all('dialog')).toEqual([]);
  });

  it.each([
    ['a', 'accepted'],
    ['d', 'declined'],
    ['r', 'referred-out'],
  ])('%s decides the first item, with Shift the whole plan: %s', async (key, decision) => {
    const at = await lines({ decide: saved });
    await keys(at, 'j', ' ', key);
    await at.press(key.toUpperCase(), { shiftKey: true });
    expect(at.sent('decide')).toEqual(
      [['i-1'], []].map((itemIds) => ({
        decisions: [{ planId: 'plan-implant', itemIds, decision }],
        claimKey: '7-nadia',
      })),
    );
  });

  it('what is decided already is not decided again: P of a proposed item sends nothing', async () => {
    const at = await lines({ decide: saved });
    await keys(at, 'j', ' ', 'p');
    await at.press('P', { shiftKey: true });
    expect(at.sent('decide')).toEqual([]);
    // The P of the page beneath records a presentation: it sleeps.
    expect(at.all('dialog')).toHaveLength(1);
  });

  it('a plan of one total is decided as a whole by the letter alone', async () => {
    const [first] = nadiaCard.plans;
    if (!first) throw new Error('no plan');
    const total = { ...first, items: [], itemCount: 0, summaryOnly: true };
    const at = await mount(<PlanLines card={{ ...nadiaCard, plans: [total] }} claimKey={null} />, {
      ...practice(),
      decide: saved,
    });
    await keys(at, 'j', ' ', 'a');
    expect(at.sent('decide')).toEqual([
      { decisions: [{ planId: 'plan-implant', itemIds: [], decision: 'accepted' }], claimKey: null },
    ]);
  });

  it('shows the key beside each decision, and no reader reads it out', async () => {
    const at = await lines();
    await keys(at, 'j', ' ');
    const group = at.find('group', 'Abutment');
    expect([...group.querySelectorAll('kbd')].map((cap) => cap.textContent)).toEqual(['P', 'A', 'D', 'R']);
    expect(group.querySelectorAll('[aria-hidden="true"] kbd')).toHaveLength(4);
    expect(at.all('button', 'Accepted').length).toBeGreaterThan(1);
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
    expect(at.find('button', 'Close the plan').getAttribute('aria-disabled')).toBe('true');
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

describe('amounts', () => {
  const planOf = (entered: Partial<ItemMoney>): PlanLine => {
    const [first] = nadiaCard.plans;
    const [item] = first?.items ?? [];
    if (!first || !item) throw new Error('no plan');
    return { ...first, items: [{ ...item, code: 'X-100', entered: { ...item.entered, ...entered } }] };
  };
  const withPlan = (plan: PlanLine, more: Canned = {}) =>
    mount(<PlanLines card={{ ...nadiaCard, plans: [plan] }} claimKey={null} />, { ...practice(), ...more });

  it('that contradict each other are said beside the field, and may be saved as they are', async () => {
    const at = await lines({ createPlan: saved });
    await at.click(at.find('button', 'New plan'));
    await at.type(at.find('textbox', 'Title'), 'Crown');
    await at.type(at.find('textbox', 'What'), 'Crown');
    await at.type(at.find('textbox', 'Fee'), '900');
    await at.type(at.find('textbox', 'Patient part'), '950');
    const said = at.find('textbox', 'Patient part').getAttribute('aria-describedby');
    expect(document.getElementById(said ?? '')?.textContent).toContain('The patient part is more than the whole.');
    await at.type(at.find('textbox', 'Patient part'), '300');
    await at.type(at.find('textbox', 'First insurance, estimate'), '700');
    expect(document.body.textContent).toContain('do not add up to the whole');
    await at.type(at.find('textbox', 'Discount'), '950');
    expect(document.body.textContent).toContain('Write-off and discount are more than the fee.');
    await at.click(at.find('button', 'Save the plan'));
    const money = { feeCents: 90_000, patientCents: 30_000, discountCents: 95_000, primaryCents: 70_000 };
    expect(at.sent('createPlan')).toMatchObject([{ plan: { items: [money] } }]);
  });

  it('are flagged on the item of a plan', async () => {
    const at = await withPlan(planOf({ feeCents: 90_000, patientCents: 95_000 }));
    await keys(at, 'j', ' ');
    expect(at.find('dialog', /./).textContent).toContain('The patient part is more than the whole.');
  });

  it('written wrongly are corrected in a plan that continues the case, item by item', async () => {
    const plan = planOf({ feeCents: 999_900, writeOffCents: 100 });
    const at = await withPlan(plan, { createPlan: saved });
    await keys(at, 'j', ' ');
    await at.click(at.find('button', 'Correct this plan'));
    expect((at.find('textbox', 'Write-off') as HTMLInputElement).value).toBe('1');
    await at.type(at.find('textbox', 'Fee'), '99.99');
    await at.click(at.find('button', 'Save the plan'));
    const [{ id, label, category, area } = { id: '' }] = plan.items;
    const item = {
      continues: id,
      label,
      category,
      area,
      code: 'X-100',
      feeCents: 9_999,
      writeOffCents: 100,
      patientCents: null,
    };
    expect(at.sent('createPlan')).toEqual([
      {
        plan: {
          patientId: 'p-nadia',
          title: plan.title,
          items: [item],
          summaryCents: null,
          recommended: plan.recommended,
          supersedesId: plan.id,
          corrects: true,
        },
      },
    ]);
    expect(at.all('dialog')).toEqual([]);
  });
});

describe('a new plan', () => {
  it('keeps an empty amount unknown, never zero', async () => {
    const at = await lines({ createPlan: saved });
    await at.click(at.find('button', 'New plan'));
    expect(at.find('button', 'Save the plan').getAttribute('aria-disabled')).toBe('true');
    await at.type(at.find('textbox', 'Title'), 'Whitening');
    await at.click(at.find('button', 'One total'));
    await at.click(at.find('button', 'Save the plan'));
    expect(at.sent('createPlan')).toEqual([
      { plan: { patientId: 'p-nadia', title: 'Whitening', items: [], summaryCents: null, recommended: false } },
    ]);
  });
});
