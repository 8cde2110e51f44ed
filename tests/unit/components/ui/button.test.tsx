import { afterEach, describe, expect, it, vi } from 'vitest';
import { SnoozeDialog } from '@/components/patient/snooze-dialog';
import { Button } from '@/components/ui/button';
import { practice } from '../../../gallery/canned';
import { nadiaCard } from '../../../gallery/fixtures/nadia';
import { mount, unmountAll } from '../mount';

afterEach(unmountAll);

describe('a button that cannot be pressed', () => {
  it('says why beside it, can be reached by keyboard, and does nothing', async () => {
    const [press, submit] = [vi.fn(), vi.fn((event: Event) => event.preventDefault())];
    const screen = (why: string | null) => (
      <form onSubmit={submit}>
        <Button submit why={why} onClick={press}>
          Save
        </Button>
      </form>
    );
    const at = await mount(screen('Choose a day.'), practice());
    const button = at.find('button', 'Save');
    button.focus();
    expect(document.activeElement).toBe(button);
    expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Choose a day.');
    await at.click(button);
    expect([press.mock.calls, submit.mock.calls]).toEqual([[], []]);
  });

  it('is a button like any other once nothing speaks against it', async () => {
    const press = vi.fn();
    const at = await mount(
      <Button why={null} onClick={press}>
        Save
      </Button>,
      practice(),
    );
    const button = at.find('button', 'Save');
    expect([button.getAttribute('aria-disabled'), button.getAttribute('aria-describedby')]).toEqual([null, null]);
    await at.click(button);
    expect(press).toHaveBeenCalledOnce();
  });

  it('of another day to snooze to waits for the day', async () => {
    const { step } = nadiaCard;
    if (!step) throw new Error('no step');
    const at = await mount(<SnoozeDialog step={step} onClose={() => undefined} />, practice());
    await at.click(at.find('button', 'Snooze'));
    expect(at.sent('snooze')).toEqual([]);
    expect(at.text()).toContain('Choose a day after today.');
  });
});
