import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SurfaceContext } from '@/components/hooks/surface';
import { About } from '@/components/patient/about';
import '@/components/patient/about-edit';
import { PatientForm } from '@/components/patient/patient-form';
import '@/components/plan/plan-form';
import { PlanLines } from '@/components/plan/plan-lines';
import { ReferrerForm } from '@/components/referrer/referrer-form';
import { Toasts } from '@/components/ui/toasts';
import type { DraftLine, PatientCard } from '@/lib/domain/views/patient-card';
import { practice } from '../../../gallery/canned';
import type { Canned } from '../../../gallery/fake-client';
import { nadiaCard } from '../../../gallery/fixtures/nadia';
import { now } from '../../../gallery/fixtures/people';
import { type Mounted, mount, settle, unmountAll } from '../mount';

const saved = { changeId: 'change-1', id: 'p-new' };

function core(more: Canned = {}): Canned {
  const saves = { editPatient: saved, createPlan: saved, createPatient: saved, createReferrer: saved };
  return { ...practice(), ...saves, dropDraft: { changeId: 'change-9' }, ...more };
}

/** As at rest and lock: the page is left before anything is answered. */
async function away(): Promise<void> {
  dispatchEvent(new Event('pagehide'));
  await settle();
}

interface Kept {
  patientId: string | null;
  surface: string;
  field: string;
  body: string;
}
const keptBy = (at: Mounted) => at.sent('keepDraft') as Kept[];

function line(field: string, body: object, surface: DraftLine['surface'] = 'sidebar'): DraftLine {
  return { id: `d ${field}`, field, surface, body: JSON.stringify(body) };
}
const withDraft = (draft: DraftLine): PatientCard => ({ ...nadiaCard, drafts: [draft] });

beforeEach(() => {
  vi.spyOn(Date, 'now').mockReturnValue(now);
});
afterEach(() => {
  unmountAll();
  vi.restoreAllMocks();
});

describe('a field about the patient, half typed', () => {
  const about = (card = nadiaCard, more: Canned = {}) =>
    mount(
      <SurfaceContext.Provider value="sidebar">
        <About card={card} />
        <Toasts />
      </SurfaceContext.Provider>,
      core(more),
    );
  const wants = line('about wants', { text: 'To eat app' });
  const change = async (at: Mounted, text: string) => {
    await at.click(at.find('button', /^To chew on the left/));
    await at.type(at.find('textbox', 'Wants'), text);
  };

  it('is kept with its patient when the page is left', async () => {
    const at = await about();
    await change(at, 'To eat apples');
    await away();
    expect(keptBy(at)).toEqual([
      { patientId: 'p-nadia', surface: 'sidebar', field: 'about wants', body: '{"text":"To eat apples"}' },
    ]);
  });

  it('is kept where the form is no text field too', async () => {
    const at = await about();
    await at.click(at.find('button', /^\$1,140/));
    await at.type(at.find('textbox', 'Carrier'), 'Delta');
    await away();
    expect(keptBy(at).at(-1)).toMatchObject({ field: 'about insurance' });
    expect(keptBy(at).at(-1)?.body).toContain('Delta');
  });

  it('is offered again and gone on with', async () => {
    const at = await about(withDraft(wants));
    expect(at.text()).toContain('A draft waits for “Wants”: “To eat app”');
    await at.click(at.find('button', 'Go on writing'));
    expect(at.find('textbox', 'Wants')).toHaveProperty('value', 'To eat app');
    expect(at.text()).not.toContain('A draft waits');
  });

  it('goes with the save, and nothing is kept afterwards', async () => {
    const at = await about(withDraft(wants));
    await at.click(at.find('button', 'Go on writing'));
    await at.click(at.find('button', 'Save'));
    expect(at.sent('editPatient')).toMatchObject([{ patch: { motivatingFactor: 'To eat app' } }]);
    expect(at.sent('dropDraft')).toEqual([{ draftId: wants.id, arrived: true }]);
    const kept = keptBy(at).length;
    await away();
    expect(keptBy(at)).toHaveLength(kept);
  });

  it('is kept again when the save is refused', async () => {
    const at = await about(nadiaCard, { editPatient: { ok: false, error: 'storage-full' } });
    await change(at, 'To eat apples');
    await at.click(at.find('button', 'Save'));
    expect(keptBy(at).at(-1)?.body).toContain('To eat apples');
    expect(at.find('textbox', 'Wants')).toHaveProperty('value', 'To eat apples');
    expect(at.sent('dropDraft')).toEqual([]);
  });

  it('is discarded by Cancel, with a way back', async () => {
    const at = await about();
    await change(at, 'To eat apples');
    await at.click(at.find('button', 'Cancel'));
    expect(keptBy(at).at(-1)?.body).toContain('To eat apples');
    expect(at.sent('dropDraft')).toEqual([{ draftId: 'draft-1' }]);
    await at.click(at.find('button', 'Undo'));
    expect(at.sent('undo')).toEqual([{ changeId: 'change-9' }]);
  });

  it('leaves no trace where nothing was typed', async () => {
    const at = await about();
    await at.click(at.find('button', /^To chew on the left/));
    await at.click(at.find('button', 'Cancel'));
    expect(keptBy(at)).toEqual([]);
    expect(at.sent('dropDraft')).toEqual([]);
    expect(at.all('button', 'Undo')).toEqual([]);
  });
});

describe('a plan, half typed', () => {
  const plans = (card = nadiaCard) =>
    mount(
      <>
        <PlanLines card={card} claimKey={null} />
        <Toasts />
      </>,
      core(),
    );
  const waiting = line('plan', {
    title: 'Crown on 14',
    items: [{ key: 0, label: 'Crown', area: '14', fee: '', patient: '' }],
  });

  it('is kept when its window is closed, title and items', async () => {
    const at = await plans();
    await at.click(at.find('button', 'New plan'));
    await at.type(at.find('textbox', 'Title'), 'Crown on 14');
    await at.click(at.find('button', 'Close'));
    expect(keptBy(at)).toMatchObject([{ patientId: 'p-nadia', surface: 'desk', field: 'plan' }]);
    expect(keptBy(at)[0]?.body).toContain('Crown on 14');
  });

  it('is offered again, and its window goes on with it', async () => {
    const at = await plans(withDraft(waiting));
    expect(at.text()).toContain('“Crown on 14”');
    await at.click(at.find('button', 'Go on writing'));
    expect(at.find('dialog', /./).textContent).toContain('Your draft is here again.');
    expect([...at.root.querySelectorAll('input')].map(({ value }) => value)).toContain('Crown');
  });

  it('is saved from there, and its draft goes', async () => {
    const at = await plans(withDraft(waiting));
    await at.click(at.find('button', 'Go on writing'));
    at.root.querySelector<HTMLFormElement>('dialog form')?.requestSubmit();
    await settle();
    expect(at.sent('createPlan')).toMatchObject([{ plan: { title: 'Crown on 14', items: [{ label: 'Crown' }] } }]);
    expect(at.sent('dropDraft')).toEqual([{ draftId: waiting.id, arrived: true }]);
    expect(at.all('dialog')).toEqual([]);
  });

  it('can begin anew, with a way back', async () => {
    const at = await plans(withDraft(waiting));
    await at.click(at.find('button', 'Go on writing'));
    await at.click(at.find('button', 'Discard it and start over'));
    expect([...at.root.querySelectorAll('input')].map(({ value }) => value)).not.toContain('Crown on 14');
    await at.press('z', { ctrlKey: true });
    expect([...at.root.querySelectorAll('input')].map(({ value }) => value)).toContain('Crown on 14');
  });
});

describe('somebody new, half typed', () => {
  const scope = { system: 'openemr', origin: 'https://officeweb.example' };
  const claim = { kind: 'practice' as const, name: 'Brandvold, Theo', chart: '20388', chartOf: scope };
  const onCreated = vi.fn();
  const form = (claimKey: string | null, drafts: DraftLine[] = []) =>
    mount(
      <>
        <PatientForm {...(claimKey ? { claim, chartScope: scope } : {})} claimKey={claimKey} onCreated={onCreated} />
        <Toasts />
      </>,
      core({ looseDrafts: { drafts } }),
    );
  const theo = line(
    'new-patient 1',
    { kind: 'patient', first: 'Theo', last: 'Brandv', chart: '20388', page: { claimKey: '7-theo', scope } },
    'sidebar',
  );

  it('is kept as nobody’s, with the page it was begun beside', async () => {
    const at = await form('7-theo');
    await at.type(at.find('textbox', 'First name'), 'Theodor');
    await away();
    const [kept] = keptBy(at);
    expect(kept).toMatchObject({ patientId: null, field: expect.stringMatching(/^new-patient .{36}$/) });
    expect(JSON.parse(kept?.body ?? '')).toMatchObject({ first: 'Theodor', page: { claimKey: '7-theo', scope } });
  });

  it('is offered again beside that page, and its draft goes with the save', async () => {
    const at = await form('7-theo', [theo]);
    expect(at.text()).toContain('A draft waits: “Theo Brandv”');
    await at.click(at.find('button', 'Go on writing'));
    await at.type(at.find('textbox', 'Last name'), 'Brandvold');
    await away();
    expect(keptBy(at)).toMatchObject([{ field: 'new-patient 1', surface: 'sidebar' }]);
    at.root.querySelector('form')?.requestSubmit();
    await settle();
    expect(at.sent('createPatient')).toMatchObject([{ claimKey: '7-theo', patient: { name: { last: 'Brandvold' } } }]);
    expect(at.sent('dropDraft')).toHaveLength(1);
  });

  it('is not offered beside another page, whose person it could be taken for', async () => {
    const at = await form('7-other', [theo]);
    expect(at.text()).not.toContain('A draft waits');
  });

  it('is offered where no page is involved; its chart number stays with the system it was read in', async () => {
    const at = await form(null, [theo]);
    await at.click(at.find('button', 'Go on writing'));
    at.root.querySelector('form')?.requestSubmit();
    await settle();
    expect(at.sent('createPatient')).toMatchObject([
      { claimKey: null, patient: { chart: { ...scope, value: '20388' } } },
    ]);
  });

  it('is a referrer in the same way', async () => {
    const at = await mount(<ReferrerForm claimKey={null} onSaved={vi.fn()} />, core({ looseDrafts: { drafts: [] } }));
    await at.type(at.find('textbox', 'Name'), 'Helen Marsh');
    await away();
    expect(keptBy(at)).toMatchObject([{ patientId: null, field: expect.stringMatching(/^new-referrer /) }]);
  });
});
