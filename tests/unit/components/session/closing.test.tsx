import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { useDraft } from '@/components/hooks/use-draft';
import { ClockNotice } from '@/components/session/clock-notice';
import { practice } from '../../../gallery/canned';
import { mount, settle, unmountAll } from '../mount';

afterEach(unmountAll);

function Typing(props: { body: string | null }) {
  useDraft({ patientId: 'p-nadia', surface: 'desk', field: 'call' }, props.body, null);
  return <h1>Typing</h1>;
}

function TypingIn() {
  const [body, setBody] = useState<string | null>(null);
  useDraft({ patientId: 'p-nadia', surface: 'desk', field: 'call' }, body, null);
  return <textarea onInput={({ currentTarget }) => setBody(currentTarget.value)} />;
}

describe('closing from a page of ours', () => {
  it('keeps what is being typed before it asks for the lock', async () => {
    const { press, client } = await mount(<Typing body="half a sentence" />, {
      ...practice(),
      lock: practice().session as never,
    });
    await press('l', { altKey: true });
    const names = client.sent.map(({ name }) => name).filter((name) => name === 'keepDraft' || name === 'lock');
    expect(names).toEqual(['keepDraft', 'lock']);
  });

  it('locks at once where nothing is being typed', async () => {
    const { press, sent } = await mount(<Typing body={null} />, practice());
    await press('l', { altKey: true });
    expect(sent('keepDraft')).toEqual([]);
    expect(sent('lock')).toHaveLength(1);
  });
});

describe('closing by the core', () => {
  const draft = { draftId: 'd-1' };

  it('keeps what is being typed when it is told that the vault closes, and then waits for nothing', async () => {
    const { client, sent } = await mount(<Typing body="half a sentence" />, { ...practice(), keepDraft: draft });
    expect(await client.close()).toBe(true);
    expect(sent('keepDraft')).toEqual([expect.objectContaining({ body: 'half a sentence' })]);
    expect(client.close()).toBeNull();
  });

  it('finds the page listening right behind the first letter', async () => {
    const { client } = await mount(<TypingIn />, { ...practice(), keepDraft: draft });
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    field.value = 'h';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    // As far as the browser itself goes between two events: no frame is painted in between.
    await new Promise((resolve) => queueMicrotask(() => queueMicrotask(() => resolve(null))));
    expect(await client.close()).toBe(true);
  });

  it('is not held up by a page with nothing unsaved', async () => {
    const { client, unmount } = await mount(<Typing body={null} />, practice());
    expect(client.close()).toBeNull();
    unmount();
    const typing = await mount(<Typing body="half a sentence" />, { ...practice(), keepDraft: draft });
    typing.unmount();
    await settle();
    expect(typing.client.close()).toBeNull();
  });

  it('says so when the text could not be kept', async () => {
    const refused = { ok: false as const, error: 'storage-failed' as const };
    const { client } = await mount(<Typing body="half a sentence" />, { ...practice(), keepDraft: refused });
    expect(await client.close()).toBe(false);
  });
});

describe('a date that leapt ahead', () => {
  it('is said, and reminders go on only once somebody says that it is right', async () => {
    const { text, click, find, sent, client } = await mount(<ClockNotice />, practice({ clockAheadDays: 12 }));
    client.answer({ releaseReminders: null });
    expect(text()).toContain('moved ahead by 12 days');
    expect(sent('releaseReminders')).toEqual([]);
    await click(find('button', 'The date is right'));
    expect(sent('releaseReminders')).toEqual([{}]);
    expect(text()).toBe('');
  });

  it('says nothing while the date is believed', async () => {
    const { text } = await mount(<ClockNotice />, practice());
    expect(text()).toBe('');
  });
});
