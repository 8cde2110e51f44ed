import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '@/components/patient/household-ask';
import '@/components/patient/household-edit';
import { HouseholdPart } from '@/components/patient/household-part';
import { SharedNumbers } from '@/components/patient/shared-numbers';
import type { PatientCard } from '@/lib/domain/views/patient-card';
import { practice } from '../../../gallery/canned';
import { nadiaAtHome, nadiaSharing } from '../../../gallery/fixtures/household';
import { nadiaCard } from '../../../gallery/fixtures/nadia';
import { now, people } from '../../../gallery/fixtures/people';
import { type Mounted, mount, settle, unmountAll } from '../mount';

const saved = { changeId: 'change-9' };

async function shown(card: PatientCard): Promise<Mounted> {
  return mount(<HouseholdPart card={card} />, {
    ...practice(),
    joinHousehold: saved,
    leaveHousehold: saved,
    editPatient: saved,
    createPatient: { ...saved, id: 'p-new' },
    search: { hits: [{ person: people.mateo, by: 'name', householdId: 'h-mateo' }], total: 1 },
  });
}

beforeEach(() => void vi.spyOn(Date, 'now').mockReturnValue(now));
afterEach(() => {
  unmountAll();
  vi.restoreAllMocks();
});

describe('who shares a number', () => {
  it('is asked about, each by two identifiers, and joins only when somebody says so', async () => {
    const at = await shown(nadiaSharing);
    expect(at.text()).toContain('2 others have this telephone number. Is it one household?');
    expect(at.text()).toContain(people.lucia.chart ?? 'no chart');
    expect(at.client.sent.map(({ name }) => name)).not.toContain('joinHousehold');
    await at.click(at.find('button', 'One household'));
    expect(at.sent('joinHousehold')).toEqual([{ patientId: 'p-nadia', withIds: ['p-lucia', 'p-mateo'] }]);
  });

  it('may be one of them only, and the other is noted as another household', async () => {
    const at = await shown(nadiaSharing);
    const [, mateo] = at.all('checkbox');
    if (!mateo) throw new Error('no choice');
    await at.click(mateo);
    await at.click(at.find('button', 'Different households'));
    expect(at.sent('editPatient')).toEqual([{ patientId: 'p-nadia', rev: 4, patch: { apartFromIds: ['p-lucia'] } }]);
  });

  it('is nobody where nobody does', async () => {
    const at = await shown(nadiaCard);
    expect(at.text()).not.toContain('telephone number');
    expect(at.text()).toContain('nobody else');
  });
});

describe('changing the household', () => {
  it('a member is searched for and brought in', async () => {
    const at = await shown(nadiaCard);
    await at.click(at.find('button', 'Change'));
    await at.type(at.find('combobox', /Find a patient/), 'mateo');
    await at.press('Enter');
    expect(at.sent('joinHousehold')).toEqual([{ patientId: 'p-nadia', withIds: ['p-mateo'] }]);
    expect(at.all('button', /leaves it/)).toEqual([]);
  });

  it('somebody new is added to it', async () => {
    const at = await shown(nadiaAtHome);
    await at.click(at.find('button', 'Change'));
    await at.click(at.find('button', 'Somebody new'));
    expect(document.body.textContent).toContain('Joins the household Ferreira-Holt, Ortega.');
    await at.type(at.find('textbox', 'First name'), 'Teo');
    await at.click(at.find('button', 'Create the record'));
    await settle();
    expect(at.sent('createPatient')).toEqual([
      {
        patient: expect.objectContaining({ name: { first: 'Teo', last: '' }, householdId: 'h-nadia' }),
        claimKey: null,
      },
    ]);
  });

  it('who pays is chosen among the members, and marked', async () => {
    const at = await shown(nadiaAtHome);
    expect(at.text()).toContain('Lucía Ortega');
    expect(at.text()).toContain('pays');
    await at.click(at.find('button', 'Change'));
    const choice = at.find('combobox', 'Who pays') as HTMLSelectElement;
    expect([...choice.options].map(({ text }) => text)).toEqual(['Nobody named', 'Lucía Ortega', 'Mateo Ortega']);
    choice.value = '';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(at.sent('editPatient')).toEqual([{ patientId: 'p-nadia', rev: 4, patch: { guarantorId: null } }]);
  });

  it('one leaves it', async () => {
    const at = await shown(nadiaAtHome);
    await at.click(at.find('button', 'Change'));
    await at.click(at.find('button', 'Nadia Ferreira-Holt leaves it'));
    expect(at.sent('leaveHousehold')).toEqual([{ patientId: 'p-nadia', rev: 4 }]);
  });
});

it('after an import all who share a number are looked through in one list', async () => {
  const at = await mount(<SharedNumbers />, {
    ...practice(),
    joinHousehold: saved,
    sharedNumbers: {
      numbers: [
        {
          shown: '(303) 555-0187',
          patient: { id: 'p-lucia', rev: 1, apartFromIds: [] },
          people: [people.lucia, people.ines],
        },
      ],
      total: 1,
    },
  });
  expect(at.text()).toContain('1 number is shared by people of different households.');
  await at.click(at.find('button', 'One household'));
  expect(at.sent('joinHousehold')).toEqual([{ patientId: 'p-lucia', withIds: ['p-ines'] }]);
});
