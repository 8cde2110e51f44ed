import { beforeEach, expect, it, vi } from 'vitest';
import type { Topic } from '@/lib/domain/answer';

const sent: unknown[] = [];
let nobodyListens = false;
let pageHangs = false;

vi.mock('@/lib/messages/protocol', () => ({
  sendMessage: async (name: string, data: unknown) => {
    sent.push([name, data]);
    if (pageHangs) await new Promise(() => undefined);
    if (nobodyListens) throw new Error('No response');
  },
}));

beforeEach(() => {
  sent.length = 0;
  nobodyListens = false;
  pageHangs = false;
});

async function broadcasting(seq = async () => 7) {
  const { broadcaster } = await import('@/entrypoints/background/broadcast');
  const followed: Topic[][] = [];
  const next = Promise.withResolvers<void>();
  const { changed } = broadcaster(seq, async (topics) => {
    followed.push([...topics]);
    next.resolve();
  });
  return { changed, followed, told: next.promise };
}

it('gathers what changed in one turn into one message, with the commit it belongs to', async () => {
  const { changed, followed, told } = await broadcasting();
  changed(['today', 'plans']);
  changed(['plans', 'drafts']);
  await told;
  expect(sent).toEqual([['changed', { seq: 7, topics: ['today', 'plans', 'drafts'] }]]);
  expect(followed).toEqual([['today', 'plans', 'drafts']]);
});

it('tells a lock at once, even while the store does not answer', async () => {
  const { changed, told } = await broadcasting(() => new Promise<number>(() => undefined));
  changed(['session']);
  await told;
  expect(sent).toEqual([['changed', { seq: 0, topics: ['session'] }]]);
});

it('takes it for normal that no page is open', async () => {
  nobodyListens = true;
  const { changed, followed, told } = await broadcasting();
  changed(['today']);
  await told;
  expect(followed).toEqual([['today']]);
});

it('goes on with what has to follow while a page hangs', async () => {
  pageHangs = true;
  const { changed, followed, told } = await broadcasting();
  changed(['session', 'today']);
  await told;
  expect(followed).toEqual([['session', 'today']]);
});
