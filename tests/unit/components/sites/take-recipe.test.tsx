import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { recipeProblems } from '@/lib/domain/sites/recipe-problems';
import type { Canned } from '../../../gallery/fake-client';
import { offer } from '../../../gallery/fixtures/sites';
import { type Mounted, settle, unmountAll } from '../mount';
import { openSites } from './open-sites';

afterEach(unmountAll);

const good: Canned = { recipePreview: { offer }, recipeTake: { id: 'r-new' } };

async function choose(page: Mounted, file: File): Promise<void> {
  const input = page.root.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no place for a file');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
}

async function paste(text: string): Promise<void> {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { files: [], getData: () => text } });
  await act(async () => void document.body.dispatchEvent(event));
  await settle();
}

async function drop(file: File): Promise<void> {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { files: [file] } });
  await act(async () => void document.body.dispatchEvent(event));
  await settle();
}

const fileOf = (text: string, name = 'west.json') => new File([text], name, { type: 'application/json' });
const opened = async (canned: Canned = good) => {
  const page = await openSites(canned);
  await choose(page, fileOf('{}'));
  return page;
};

describe('a file from a colleague', () => {
  it('is shown with everything it may read, where, and what it replaces, before anything is saved', async () => {
    const page = await opened();
    const text = page.text();
    expect(document.activeElement?.textContent).toBe('What this file may read');
    for (const words of [
      'west.json',
      'West charts',
      'For a practice system. Version 4. Made for west.example.',
      'name (needed)beside the words “Patient”, “Name”from a place the page has a name for',
      'chart number (needed)where a link leads, from a place the page has a name for',
      'phonea field that is filled in, from a place among others',
      '/patients/*?tab=summary',
      'It takes the place of “West”, version 1.',
      'It starts on trial',
      'It can do nothing else',
    ]) {
      expect(text).toContain(words);
    }
    expect(page.sent('recipePreview')).toEqual([{ text: '{}' }]);
    expect(page.sent('recipeTake')).toEqual([]);
  });

  it('is taken over for the site that was chosen, and can be taken back', async () => {
    const page = await opened();
    await page.click(page.find('button', 'Take over'));
    expect(page.sent('recipeTake')).toEqual([{ text: '{}', origin: 'https://west.example' }]);
    expect(page.text()).toContain('“West charts” is on trial. Open a patient on west.example.');
    expect(page.all('heading', 'What this file may read')).toEqual([]);
    await page.press('z', { ctrlKey: true });
    expect(page.sent('recipeUndo')).toEqual([{ id: 'r-new' }]);
    expect(page.text()).toContain('Undone');
  });

  it('warns where it is to be used on another site than it was made for', async () => {
    const page = await opened();
    expect(page.text()).not.toContain('it may find nobody');
    const select = page.find('combobox', 'Use it on') as HTMLSelectElement;
    await act(async () => {
      select.value = 'https://charts.example';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
    expect(page.text()).toContain('The file was made for west.example. On charts.example it may find nobody.');
    expect(page.text()).toContain('Nothing of yours is replaced.');
    await page.click(page.find('button', 'Take over'));
    expect(page.sent('recipeTake')).toEqual([{ text: '{}', origin: 'https://charts.example' }]);
  });

  it('is left by Escape, and nothing was saved', async () => {
    const page = await opened();
    await page.press('Escape');
    expect(page.all('heading', 'What this file may read')).toEqual([]);
    expect(page.sent('recipeTake')).toEqual([]);
  });

  it.each([
    ['dropped', drop],
    ['pasted', (file: File) => file.text().then(paste)],
  ])('may be %s', async (_how, hand) => {
    const page = await openSites(good);
    await hand(fileOf('{"a":1}'));
    expect(page.sent('recipePreview')).toEqual([{ text: '{"a":1}' }]);
    expect(page.text()).toContain('West charts');
  });

  it('cannot be taken over while no site is switched on', async () => {
    const page = await opened({ recipePreview: { offer: { ...offer, sites: [] } } });
    expect(page.text()).toContain('No site is switched on.');
    expect(page.find('button', 'Take over').hasAttribute('disabled')).toBe(true);
  });

  it('says where taking over was refused, and can be tried again', async () => {
    const page = await opened({ ...good, recipeTake: { ok: false, error: 'storage-full' } });
    await page.click(page.find('button', 'Take over'));
    expect(page.text()).toContain('The disk is full');
    page.client.answer(good);
    await page.click(page.find('button', 'Take over'));
    expect(page.sent('recipeTake')).toHaveLength(2);
    expect(page.text()).toContain('is on trial');
  });
});

describe('a file that is refused', () => {
  it('says what is wrong, where in it and what to do', async () => {
    const at = 'recipe.views.0.fields.phone.0.select';
    const page = await opened({ recipePreview: { problems: [{ code: 'secret-field', at }] } });
    const alert = page.root.querySelector('[role=alert]')?.textContent;
    expect(alert).toContain('It wants to read a field for passwords');
    expect(alert).toContain('Do not use this file');
    expect(alert).toContain(`In the file: ${at}`);
    expect(page.text()).toContain('Nothing was saved.');
    expect(page.all('button', 'Take over')).toEqual([]);
  });

  it('has a sentence of its own for everything that may be wrong', async () => {
    const problems = recipeProblems.map((code, n) => ({ code, at: `recipe.${n}` }));
    const page = await opened({ recipePreview: { problems } });
    const alerts = [...page.root.querySelectorAll('[role=alert]')].map((one) => one.textContent ?? '');
    expect(alerts).toHaveLength(recipeProblems.length);
    expect(new Set(alerts.map((one) => one.split('In the file')[0])).size).toBe(recipeProblems.length);
    for (const one of alerts) expect(one).not.toContain('recipe.problem');
  });

  it.each([
    ['too long', fileOf('x'.repeat(100_001)), 'longer than 100,000 characters'],
    ['far too long, without being read', huge(), 'longer than 100,000 characters'],
    ['gone', gone(), 'could not read the file'],
  ])('because it is %s never reaches the core', async (_what, file, words) => {
    const page = await openSites(good);
    await choose(page, file);
    expect(page.root.querySelector('[role=alert]')?.textContent).toContain(words);
    expect(page.sent('recipePreview')).toEqual([]);
  });

  it('while locked says so', async () => {
    const page = await opened({ recipePreview: { ok: false, error: 'locked' } });
    expect(page.text()).toContain('CaseCue is locked');
  });

  it('gives way to the next one', async () => {
    const page = await opened({ recipePreview: { problems: [{ code: 'not-a-recipe', at: '' }] } });
    expect(page.text()).toContain('This is not a file that CaseCue saved');
    page.client.answer(good);
    await choose(page, fileOf('{"b":2}', 'right.json'));
    expect(page.root.querySelector('[role=alert]')).toBeNull();
    expect(page.text()).toContain('right.json');
  });
});

function huge(): File {
  return Object.defineProperties(fileOf('x'), {
    size: { value: 9_000_000 },
    text: { value: () => Promise.reject(new Error('read after all')) },
  });
}

function gone(): File {
  return Object.defineProperty(fileOf('x'), 'text', { value: () => Promise.reject(new Error('gone')) });
}
