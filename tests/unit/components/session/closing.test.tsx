import { afterEach, describe, expect, it } from 'vitest';
import { useDraft } from '@/components/hooks/use-draft';
import { ClockNotice } from '@/components/session/clock-notice';
import { practice } from '../../../gallery/canned';
import { mount, unmountAll } from '../mount';

afterEach(unmountAll);

function Typing(props: { body: string | null }) {
  useDraft({ patientId: 'p-nadia', surface: 'desk', field: 'call' }, props.body, null);
  return <h1>Typing</h1>;
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
