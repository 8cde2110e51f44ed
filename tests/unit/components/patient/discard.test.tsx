import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CallPanel } from '@/components/patient/call-panel';
import '@/components/patient/call-writing';
import { Toasts } from '@/components/ui/toasts';
import type { DraftLine, PatientCard } from '@/lib/domain/views/patient-card';
import { practice } from '../../../gallery/canned';
import type { Canned } from '../../../gallery/fake-client';
import { nadiaCard } from '../../../gallery/fixtures/nadia';
import { now } from '../../../gallery/fixtures/people';
import { type Mounted, mount, unmountAll } from '../mount';

const waiting: DraftLine = { id: 'd-1', field: 'call', surface: 'sidebar', body: '{"said":"Marcus agr","steps":[]}' };

async function panel(card: PatientCard = nadiaCard, more: Canned = {}): Promise<Mounted> {
  const screen = (
    <>
      <CallPanel card={card} claimKey="7-nadia" surface="sidebar" />
      <Toasts />
    </>
  );
  return mount(screen, { ...practice(), dropDraft: { changeId: 'change-9' }, ...more });
}

async function discarded(more: Canned = {}): Promise<Mounted> {
  const at = await panel(nadiaCard, more);
  await at.press('1');
  await at.type(at.find('textbox', 'What was said'), 'Marcus agrees');
  await at.click(at.find('button', 'Discard'));
  return at;
}

beforeEach(() => {
  vi.spyOn(Date, 'now').mockReturnValue(now);
});
afterEach(() => {
  unmountAll();
  vi.restoreAllMocks();
});

describe('what was typed and discarded', () => {
  it('is there again with one click, to the last word', async () => {
    const at = await discarded();
    expect(at.all('textbox', 'What was said')).toEqual([]);
    expect(JSON.stringify(at.sent('keepDraft').at(-1))).toContain('Marcus agrees');
    expect(at.sent('dropDraft')).toEqual([{ draftId: 'draft-1' }]);
    await at.click(at.find('button', 'Undo'));
    expect(at.sent('undo')).toEqual([{ changeId: 'change-9' }]);
    expect(at.find('textbox', 'What was said')).toHaveProperty('value', 'Marcus agrees');
  });

  it('comes back as its draft where the panel is busy with something newer', async () => {
    const at = await discarded();
    await at.press('2');
    await at.type(at.find('textbox', 'What was said'), 'Left a message');
    await at.click(at.find('button', 'Undo'));
    expect(at.sent('undo')).toEqual([{ changeId: 'change-9' }]);
    expect(at.find('textbox', 'What was said')).toHaveProperty('value', 'Left a message');
  });

  it('says when its draft could not be discarded', async () => {
    const at = await discarded({ dropDraft: { ok: false, error: 'storage-failed' } });
    expect(at.text()).toContain('Not discarded.');
    expect(at.all('button', 'Undo')).toEqual([]);
  });

  it('offers no way back where nothing was typed', async () => {
    const at = await panel();
    await at.press('d');
    await at.press('Escape');
    await at.press('Escape');
    expect(at.all('button', 'Undo')).toEqual([]);
    expect(at.sent('dropDraft')).toEqual([]);
  });
});

describe('a draft that waits and is discarded', () => {
  const drafts = [waiting];

  it('can be brought back', async () => {
    const at = await panel({ ...nadiaCard, drafts });
    await at.click(at.find('button', 'Discard it'));
    expect(at.sent('dropDraft')).toEqual([{ draftId: 'd-1' }]);
    await at.click(at.find('button', 'Undo'));
    expect(at.sent('undo')).toEqual([{ changeId: 'change-9' }]);
  });

  it('stays and says why it could not go', async () => {
    const at = await panel({ ...nadiaCard, drafts }, { dropDraft: { ok: false, error: 'storage-failed' } });
    await at.click(at.find('button', 'Discard it'));
    expect(at.text()).toContain('Marcus agr');
    expect(at.root.querySelector('.notice .notice')?.textContent).toBeTruthy();
  });
});
