import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { ReportsPage } from '@/components/reports/reports-page';
import { Screen } from '@/components/session/screen';
import { done, fakeCore, fakeReader, patient, preview } from './fake-core';

const root = document.createElement('div');
document.body.append(root);

afterEach(() => act(() => render(null, root)));

async function settle(): Promise<void> {
  await act(async () => {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  });
}

async function open(core = fakeCore()) {
  const reader = fakeReader();
  await act(() =>
    render(
      <Screen client={core.client}>
        <ReportsPage reader={reader.read} />
      </Screen>,
      root,
    ),
  );
  await settle();
  return { core, reader };
}

const text = () => root.textContent ?? '';

function button(name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((one) => one.textContent?.includes(name));
  if (!found) throw new Error(`no button ${name} in: ${text()}`);
  return found;
}

async function press(key: string): Promise<void> {
  await act(() => void document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
  await settle();
}

async function paste(rows: string): Promise<void> {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { files: [], getData: () => rows } });
  await act(() => void document.body.dispatchEvent(event));
  await settle();
}

async function toPreview(core = fakeCore()) {
  const opened = await open(core);
  await paste('rows');
  await act(() => opened.reader.say({ type: 'batch', patients: [patient] }));
  await act(() => opened.reader.say(done()));
  await settle();
  return opened;
}

describe('the reports page', () => {
  it('asks for a report and says that there was none yet', async () => {
    await open();
    expect(text()).toContain('Drop the report here');
    expect(text()).toContain('No report yet');
    expect(root.querySelector('textarea')?.getAttribute('autocomplete')).toBe('off');
  });

  it('shows how far reading is and stores nothing when Escape stops it', async () => {
    const { core, reader } = await open();
    await paste('rows');
    await act(() => reader.say({ type: 'progress', progress: { rows: 1240, bytes: 10, ofBytes: 20 } }));
    expect(text()).toContain('1,240 rows read. Nothing is stored until you have looked at it.');
    await press('Escape');
    expect(reader.stopped).toBe(true);
    expect(core.names()).toEqual([]);
    expect(text()).toContain('Drop the report here');
  });

  it('shows what would change, with the focus on it, before anything is saved', async () => {
    const { core } = await toPreview();
    expect(core.names()).toEqual(['importStart', 'importBatch', 'importPreview']);
    expect(text()).toContain('Save 3 patients');
    expect(text()).toContain('Inés Ortega');
    expect(text()).toContain('$4,310');
    expect(document.activeElement?.textContent).toBe('Look before you save');
  });

  it('saves with Enter, says what was saved and takes it back', async () => {
    const { core } = await toPreview();
    await press('Enter');
    expect(text()).toContain('2 new, 1 changed, 0 as before.');
    expect(root.querySelector('a[href="#/"]')?.textContent).toBe('Give them a next step');
    await act(() => button('Undo').click());
    await settle();
    expect(core.asked.at(-1)).toEqual({ name: 'undo', data: { changeId: 'run-1' } });
    expect(text()).toContain('The report was taken back');
  });

  it('gives up what was handed over when the preview is left', async () => {
    const { core } = await toPreview();
    await press('Escape');
    expect(core.names().at(-1)).toBe('importCancel');
    expect(text()).toContain('Drop the report here');
  });

  it('says that patients who are missing are a question, and when the file was seen', async () => {
    const seenAt = Date.parse('2026-04-12T16:00:00Z');
    await toPreview(fakeCore({ importPreview: { ...preview, missing: 2, seenAt } }));
    expect(text()).toContain('2 patients you know from Open Dental are not in this report.');
    expect(text()).toContain('imported on 12 Apr 2026');
  });

  it('has nothing to save where nothing is new', async () => {
    await toPreview(fakeCore({ importPreview: { ...preview, added: 0, changed: 0, unchanged: 3 } }));
    expect(text()).toContain('Nothing is new in this report');
  });
});

describe('what goes wrong', () => {
  it('in the file is named by line and column, with what to do', async () => {
    const { core, reader } = await open();
    await paste('rows');
    const problem = { line: 1, column: 'treatmentPlan', code: 'header-missing', text: 'PatNum', fatal: true } as const;
    await act(() => reader.say({ type: 'refused', problem }));
    expect(root.querySelector('[role=alert]')?.textContent).toContain('Line 1, treatmentPlan');
    expect(text()).toContain('Nothing was stored.');
    expect(core.names()).toEqual([]);
  });

  it('in single rows stands in a table beside the preview', async () => {
    const { reader } = await open();
    await paste('rows');
    const problems = [{ line: 7, column: 'PatNum', code: 'no-chart', text: '=1+1', fatal: true } as const];
    await act(() => reader.say({ type: 'batch', patients: [patient] }));
    await act(() => reader.say(done({ problems, problemCount: 1 })));
    await settle();
    const cells = [...root.querySelectorAll('.report-problems tbody tr > *')].map((cell) => cell.textContent);
    expect(cells.slice(0, 3)).toEqual(['7', 'PatNum', '=1+1']);
    expect(cells.at(-1)).toBe('left out');
  });

  it('while saving stays on screen and can be tried again', async () => {
    const answers: Record<string, unknown> = { importApply: { error: 'storage-full' } };
    const core = fakeCore(answers);
    await toPreview(core);
    await press('Enter');
    expect(text()).toContain('The disk is full');
    expect(core.names()).not.toContain('importCancel');
    await act(() => button('Try again').click());
    await settle();
    expect(core.names().filter((name) => name === 'importApply')).toHaveLength(2);
  });

  it('with the lock is said, and what was handed over is given up', async () => {
    const { core } = await toPreview(fakeCore({ importBatch: { error: 'locked' } }));
    expect(text()).toContain('CaseCue is locked');
    expect(core.names()).toContain('importCancel');
  });
});

describe('while saving', () => {
  const saving = async () => {
    const core = fakeCore({ importApply: 'hold' });
    await toPreview(core);
    await press('Enter');
    const tell = (phase: 'writing' | 'storing', done = 0, total = 0) =>
      act(() => core.tell({ runId: 'run-1', phase, done, total }));
    return { core, tell };
  };

  it('shows how much is encrypted and can be stopped until it is stored', async () => {
    const { core, tell } = await saving();
    await tell('writing', 4000, 9000);
    expect(text()).toContain('4,000 of 9,000 records are encrypted. Nothing is stored yet');
    expect(root.querySelector('progress')?.value).toBe(4000);
    await act(() => button('Cancel').click());
    await settle();
    expect(core.names().at(-1)).toBe('importCancel');
    await tell('writing', 6000, 9000);
    expect(text()).toContain('Stopping');
    await act(() => core.release('importApply', { error: 'import-cancelled' }));
    await settle();
    expect(text()).toContain('The import was cancelled. Nothing was stored.');
  });

  it('says that it is in where the stop came too late', async () => {
    const { core, tell } = await saving();
    await tell('writing', 9000, 9000);
    await press('Escape');
    await act(() => core.release('importApply'));
    await settle();
    expect(text()).toContain('The report is in');
  });

  it('nothing stops the one step of storing, and another paste is not taken', async () => {
    const { core, tell } = await saving();
    await tell('storing');
    expect(text()).toContain('in one step, which cannot be stopped');
    expect([...root.querySelectorAll('button')].map((one) => one.textContent)).not.toContain('Cancel');
    await press('Escape');
    await paste('other rows');
    expect(core.names()).not.toContain('importCancel');
    expect(text()).toContain('in one step, which cannot be stopped');
    await act(() => core.release('importApply'));
    await settle();
    expect(text()).toContain('The report is in');
  });

  it('progress that comes after the answer changes nothing', async () => {
    const { core } = await toPreview();
    await act(() => core.tell({ runId: 'run-1', phase: 'comparing', done: 1, total: 3 }));
    expect(text()).toContain('Look before you save');
  });
});
