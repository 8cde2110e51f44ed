import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveFile } from '@/components/sites/save-file';
import { unmountAll } from '../mount';
import { openSites } from './open-sites';

vi.mock('@/components/sites/save-file', () => ({ saveFile: vi.fn() }));
beforeEach(() => vi.mocked(saveFile).mockClear());
afterEach(unmountAll);

const charts = 'charts.example';

describe('a recipe of the office', () => {
  it('says in whole sentences what it reads, whence it comes and how it fares', async () => {
    const { root } = await openSites();
    const rows = [...root.querySelectorAll('.sites-page section:first-of-type > ul > .site-row')];
    const said = rows.map((one) => [...one.querySelectorAll('p')].map((line) => line.textContent));
    expect(said[0]?.[1]).toMatch(/^In use\. Taught by you\. Version 3, .+\.$/);
    expect(said[0]?.[2]).toBe('Reads: name, date of birth, chart number, phone. No longer recognised: teach it again.');
    expect(said[1]).toContain('west.example');
    expect(said[1]?.at(-1)).toContain('open one on west.example');
    expect(said[2]?.[2]).toMatch(/^Switched off\./);
  });

  it.each([
    ['Switch off: charts.example', 'recipeSwitch', { id: 'r-charts', on: false }, 'is switched off'],
    ['Switch on: Old charts', 'recipeSwitch', { id: 'r-old', on: true }, 'is switched on'],
    ['Delete: charts.example', 'recipeRemove', { id: 'r-charts' }, '“charts.example” is deleted'],
    ['Leave out: phone, charts.example', 'recipeEdit', { id: 'r-charts', drop: 'phone' }, 'No longer read: phone'],
    [
      'No, as: day, month, year, charts.example',
      'recipeEdit',
      { id: 'r-charts', dates: 'date-dmy' },
      'in another order, on trial',
    ],
    ['Back to version 2: charts.example', 'recipeRestore', { id: 'r-charts', version: 2 }, 'Version 2 is on trial now'],
  ] as const)('can be undone after %s', async (button, command, data, words) => {
    const page = await openSites({ recipeSwitch: null, recipeRemove: null, recipeRestore: null, recipeEdit: null });
    const inRow = page.all('button', button).at(-1);
    if (!inRow) throw new Error(`no ${button}`);
    await page.click(inRow);
    expect(page.sent(command)).toEqual([data]);
    expect(page.text()).toContain(words);
    await page.press('z', { ctrlKey: true });
    expect(page.sent('recipeUndo')).toEqual([{ id: data.id }]);
    expect(page.text()).toContain('Undone');
  });

  it('says where Undo comes too late', async () => {
    const page = await openSites({ recipeRemove: null, recipeUndo: { ok: false, error: 'not-undoable' } });
    await page.click(page.find('button', `Delete: ${charts}`));
    await page.press('z', { ctrlKey: true });
    expect(page.text()).not.toContain('Undone');
    expect(page.root.querySelector('.toast')?.textContent).not.toContain('is deleted');
  });

  it('gets another name with Enter, and can be undone', async () => {
    const page = await openSites({ recipeRename: null });
    await page.click(page.find('button', `Change the name: ${charts}`));
    const field = page.find('textbox', 'Name');
    expect(field.getAttribute('autocomplete')).toBe('off');
    expect(document.activeElement).toBe(field);
    await page.type(field, '  West   charts ');
    await page.click(page.find('button', 'Save'));
    expect(page.sent('recipeRename')).toEqual([{ id: 'r-charts', name: 'West charts' }]);
    expect(page.text()).toContain('The name is changed');
    await page.press('z', { ctrlKey: true });
    expect(page.sent('recipeUndo')).toEqual([{ id: 'r-charts' }]);
  });

  it('keeps its name on Escape, and takes no empty one', async () => {
    const page = await openSites({ recipeRename: null });
    await page.click(page.find('button', `Change the name: ${charts}`));
    await page.type(page.find('textbox', 'Name'), '   ');
    expect(page.find('button', 'Save').hasAttribute('disabled')).toBe(true);
    await page.press('Escape');
    expect(page.all('textbox', 'Name')).toEqual([]);
    expect(page.sent('recipeRename')).toEqual([]);
    expect(document.activeElement?.getAttribute('aria-label')).toBe(`Change the name: ${charts}`);
  });

  it('is saved to a file', async () => {
    const page = await openSites({ recipeExport: { fileName: 'charts.json', text: '{}' } });
    await page.click(page.find('button', `Save to a file: ${charts}`));
    expect(saveFile).toHaveBeenCalledWith('charts.json', '{}');
    expect(page.text()).toContain('charts.json is saved. It holds no patient data.');
  });

  it('is not saved to a file where the core refuses', async () => {
    const page = await openSites({ recipeExport: { ok: false, error: 'not-found' } });
    await page.click(page.find('button', `Save to a file: ${charts}`));
    expect(saveFile).not.toHaveBeenCalled();
    expect(page.root.querySelector('[role=alert]')).not.toBeNull();
  });
});

describe('the office’s own list of sites that are never touched', () => {
  it('takes a host, says so, and takes it back', async () => {
    const page = await openSites();
    await page.type(page.find('textbox', 'Never use CaseCue on'), 'https://Portal.Example.com/x');
    await page.click(page.find('button', 'Add'));
    expect(page.sent('savePrefs')).toEqual([{ patch: { neverHosts: ['portal.example.com'] } }]);
    expect(page.text()).toContain('CaseCue keeps away from portal.example.com');
    await page.press('z', { ctrlKey: true });
    expect(page.sent('savePrefs').at(-1)).toEqual({ patch: { neverHosts: [] } });
  });

  it('says where what was typed names no site', async () => {
    const page = await openSites();
    await page.type(page.find('textbox', 'Never use CaseCue on'), 'not a host');
    expect(page.text()).toContain('This names no site.');
    expect(page.find('button', 'Add').hasAttribute('disabled')).toBe(true);
  });
});
