import { afterEach, expect, it, vi } from 'vitest';
import { About } from '@/components/patient/about';
import '@/components/patient/about-edit';
import type { PatientCard } from '@/lib/domain/views/patient-card';
import { practice } from '../../../gallery/canned';
import { nadiaCard } from '../../../gallery/fixtures/nadia';
import { mount, settle, unmountAll } from '../mount';

afterEach(unmountAll);

const { patient } = nadiaCard;
const reached: PatientCard = {
  ...nadiaCard,
  patient: { ...patient, address: '12 Elm Row, Salida, CO', rules: { ...patient.rules, prefers: 'letter' } },
};
const core = { ...practice(), editPatient: { changeId: 'change-1', id: patient.id } };

it('shows where letters go and how somebody likes to be reached', async () => {
  const { text } = await mount(<About card={reached} />, core);
  expect(text()).toContain('Address12 Elm Row, Salida, CO');
  expect(text()).toContain('Likes a letter');
});

it('changes both, and takes either away', async () => {
  const { find, all, click, type, sent } = await mount(<About card={reached} />, core);
  await click(find('button', '12 Elm Row, Salida, CO'));
  await vi.waitFor(() => expect(all('textbox', 'Address')).toHaveLength(1));
  await type(find('textbox', 'Address'), '9 Moved Street\nSalida');
  await click(find('button', 'Save'));
  await click(find('button', /Likes a letter/));
  await vi.waitFor(() => expect(all('combobox', 'Likes best')).toHaveLength(1));
  const way = find('combobox', 'Likes best') as HTMLSelectElement;
  way.value = '';
  way.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
  await click(find('button', 'Save'));
  const [moved, free] = sent('editPatient') as { patch: Record<string, unknown> }[];
  expect(moved?.patch).toEqual({ address: '9 Moved Street, Salida' });
  expect(free?.patch.rules).toEqual(patient.rules);
});
