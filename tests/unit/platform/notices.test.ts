import { existsSync } from 'node:fs';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Language } from '@/lib/domain/records/practice';
import type { Notice, NoticeKind } from '@/lib/platform/notice-door';
import { type FakeBrowser, fakeBrowser } from './browser';

let fake: FakeBrowser;

beforeEach(() => {
  vi.resetModules();
  fake = fakeBrowser();
});

const notice: Notice = { id: 'f1@1', kind: 'due-one', n: 1, buttons: ['done', 'snooze'] };

async function shownAs(one: Notice, language: Language): Promise<Record<string, unknown>> {
  const { noticeDoor } = await import('@/entrypoints/background/notices');
  await noticeDoor(async () => language).show(one);
  const [, id, options] = fake.calls.at(-1) ?? [];
  expect(id).toBe(one.id);
  return options as Record<string, unknown>;
}

it('speaks the language that was chosen, with the number', async () => {
  const many: Notice = { ...notice, id: 'due-many', kind: 'due-many', n: 3, buttons: [] };
  expect(await shownAs(many, 'en')).toMatchObject({ title: '3 calls are due' });
  expect(await shownAs(many, 'es')).toMatchObject({ title: 'Tiene 3 llamadas pendientes' });
  expect(await shownAs({ ...many, n: 1 }, 'en')).toMatchObject({ title: '1 call is due' });
});

it('offers Done and Snooze in the order in which clicks are counted', async () => {
  const { buttons } = await shownAs(notice, 'en');
  expect(buttons).toEqual([{ title: 'Done' }, { title: 'Snooze for an hour' }]);
});

it('names initials only when it was given them', async () => {
  expect(await shownAs(notice, 'en')).toMatchObject({ title: 'A call is due' });
  expect(await shownAs({ ...notice, initials: 'NF' }, 'en')).toMatchObject({ title: 'A call is due: NF' });
});

it('leaves no place unfilled and no button too many, in any kind and language', async () => {
  const kinds: NoticeKind[] = ['due-one', 'due-many', 'missed', 'clock-ahead', 'test'];
  for (const kind of kinds) {
    for (const language of ['en', 'es'] as const) {
      const options = await shownAs({ ...notice, kind, n: 2 }, language);
      expect(JSON.stringify(options)).not.toMatch(/[{]\w+[}]/);
      expect((options.buttons as unknown[]).length).toBeLessThanOrEqual(2);
    }
  }
});

it('shows the picture that the build makes of our icon', async () => {
  expect(await shownAs(notice, 'en')).toMatchObject({ iconUrl: 'icons/128.png' });
  expect(existsSync('components/ui/icon.svg')).toBe(true);
});
