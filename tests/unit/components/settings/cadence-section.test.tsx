import { afterEach, describe, expect, it } from 'vitest';
import { CadenceSection } from '@/components/settings/cadence-section';
import { Toasts } from '@/components/ui/toasts';
import { cadences } from '@/lib/domain/cadence-steps';
import type { Settings } from '@/lib/domain/records/practice';
import { practice } from '../../../gallery/canned';
import { ownCadence, settings } from '../../../gallery/fixtures/views';
import { mount, unmountAll } from '../mount';

afterEach(unmountAll);

async function mountSettings(stored: Settings = settings) {
  const screen = (
    <>
      <CadenceSection settings={stored} />
      <Toasts />
    </>
  );
  const mounted = await mount(screen, practice());
  const part = mounted.root;
  const rows = () => [...part.querySelectorAll<HTMLElement>('.cadence-steps li')];
  const inputs = () => rows().map((row) => row.querySelector('input')?.value);
  const kinds = () => rows().map((row) => row.querySelectorAll('select')[1]?.value);
  const save = async () => mounted.click(mounted.find('button', 'Save'));
  return { ...mounted, part, rows, inputs, kinds, save };
}
const [first, second, third] = cadences['two-two-two'].steps;

describe('a cadence', () => {
  it('is shown step by step, with the days it would propose and that it stops', async () => {
    const { inputs, kinds, part } = await mountSettings();
    expect(inputs()).toEqual(['2', '14', '2']);
    expect(kinds()).toEqual(['call', 'text', 'call']);
    expect(part.querySelector('[role="status"]')?.textContent).toMatch(
      /proposes: call on .*, text on .*, call on .*\. Then it stops/,
    );
  });

  it('is changed, saved as the practice’s own, and can be undone', async () => {
    const { rows, type, save, sent, text, press } = await mountSettings();
    await type(rows()[0]?.querySelector('input') as HTMLElement, '4');
    await save();
    const own = [{ ...first, after: { days: 4 } }, second, third];
    expect(sent('saveSettings')).toEqual([{ rev: 3, patch: { cadences: { 'two-two-two': own } } }]);
    expect(text()).toContain('When nothing was agreed saved');
    await press('z', { ctrlKey: true });
    expect(sent('undo')).toEqual([{ changeId: 'change-1' }]);
  });

  it('gets and loses steps by keyboard; the focus is where the next thing is done', async () => {
    const { find, click, inputs, kinds, rows, save, sent } = await mountSettings();
    await click(find('button', 'Add a step'));
    expect(inputs()).toEqual(['2', '14', '2', '67']);
    expect(document.activeElement).toBe(rows()[3]?.querySelector('input'));
    await click(find('button', 'Remove step 1'));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove step 1');
    await click(find('button', 'Move step 2 up'));
    expect([inputs(), kinds()]).toEqual([
      ['14', '2', '67'],
      ['call', 'text', 'text'],
    ]);
    expect(rows()[0]?.contains(document.activeElement)).toBe(true);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move step 1 down');
    await save();
    expect(sent('saveSettings')).toMatchObject([
      { patch: { cadences: { 'two-two-two': [{ angle: third?.angle }, { angle: second?.angle }, {}] } } },
    ]);
  });

  it('that goes backwards is not saved, and says why', async () => {
    const { rows, type, part, find, click, sent } = await mountSettings();
    await type(rows()[1]?.querySelector('input') as HTMLElement, '1');
    expect(part.textContent).toContain('Each step must come later than the one before it.');
    const save = find('button', 'Save');
    const reason = document.getElementById(save.getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toBe('Each step must come later than the one before it.');
    await click(save);
    expect(sent('saveSettings')).toEqual([]);
  });

  it('keeps one step at least', async () => {
    const { find, click } = await mountSettings();
    await click(find('button', 'Remove step 3'));
    await click(find('button', 'Remove step 2'));
    expect(find('button', 'Remove step 1').hasAttribute('disabled')).toBe(true);
  });

  it('goes back to the preset', async () => {
    const { find, click, inputs, part, save, sent } = await mountSettings(ownCadence.settings);
    expect(inputs()).toEqual(['3', '17', '3']);
    expect(part.textContent).toContain('2-2-2, with steps of your own');
    await click(find('button', 'Back to the preset'));
    expect(inputs()).toEqual(['2', '14', '2']);
    await save();
    expect(sent('saveSettings')).toEqual([{ rev: 3, patch: { cadences: {} } }]);
  });
});
