import type { Language } from '@/lib/domain/records/practice';
import { notice as english } from '@/lib/i18n/en/notice';
import { notice as spanish } from '@/lib/i18n/es/notice';
import { fill, type SameKeys, type Sentence } from '@/lib/i18n/text';
import { clearNotification, notificationsOnScreen, showNotification } from '@/lib/platform/browser-notifications';
import type { Notice, NoticeButton, NoticeDoor, NoticeKind } from '@/lib/platform/notice-door';

type Words = SameKeys<typeof english>;

const words: Record<Language, Words> = { en: english, es: spanish };
const titles: Record<NoticeKind, keyof Words> = {
  'due-one': 'dueOne',
  'due-many': 'dueMany',
  missed: 'missed',
  'clock-ahead': 'clockAhead',
  test: 'test',
};
const reasons: Record<NoticeKind, keyof Words> = {
  'due-one': 'dueWhy',
  'due-many': 'dueWhy',
  missed: 'dueWhy',
  'clock-ahead': 'clockAheadWhy',
  test: 'testWhy',
};
const buttonWords: Record<NoticeButton, keyof Words> = { done: 'done', snooze: 'snooze', 'clock-right': 'clockRight' };

/** The sentences of a notification in one language. */
export function noticeWords(notice: Notice, language: Language) {
  const say = (key: keyof Words): string => {
    const sentence: Sentence = words[language][key];
    return fill(sentence, language, { n: notice.n, initials: notice.initials ?? '' });
  };
  return {
    title: say(notice.initials ? 'dueOneFor' : titles[notice.kind]),
    message: say(reasons[notice.kind]),
    buttons: notice.buttons.map((button) => say(buttonWords[button])),
  };
}

/** Puts words to notices, in the language chosen before unlocking. */
export function noticeDoor(language: () => Promise<Language>): NoticeDoor {
  return {
    async show(notice) {
      const { id, kind } = notice;
      await showNotification({ id, ...noticeWords(notice, await language()), stays: kind !== 'test' });
    },
    clear: clearNotification,
    onScreen: notificationsOnScreen,
  };
}
