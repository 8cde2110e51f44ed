import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CallPanel } from '@/components/patient/call-panel';
import '@/components/patient/call-writing';
import { addDays } from '@/lib/domain/due';
import { practice } from '../../../gallery/canned';
import { nadiaCard } from '../../../gallery/fixtures/nadia';
import { now, today } from '../../../gallery/fixtures/people';
import { mount, unmountAll } from '../mount';

beforeEach(() => {
  vi.spyOn(Date, 'now').mockReturnValue(now);
});
afterEach(() => {
  unmountAll();
  vi.restoreAllMocks();
});

it.each([
  ['3', today],
  ['4', addDays(today, -1)],
])('asks for the day where the page does not say: nothing is filled in, %s → %s', async (key, on) => {
  const message = { direction: 'in' as const };
  const at = await mount(
    <CallPanel card={nadiaCard} claimKey="7-nadia" surface="sidebar" message={message} />,
    practice(),
  );
  for (const one of ['l', 'Enter']) await at.press(one);
  expect(at.find('textbox', 'Day of the message')).toHaveProperty('value', '');
  expect(at.text()).toContain('Say on which day the message was written');
  expect(at.sent('logContact')).toEqual([]);
  for (const one of [key, 'Enter']) await at.press(one);
  expect(at.sent('logContact')).toEqual([{ entry: expect.objectContaining({ on }), claimKey: '7-nadia' }]);
});
