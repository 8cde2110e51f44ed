import type { ErrorCode } from '@/lib/domain/answer';

/** What happened and what to do, for every refusal of the core. */
export const error = {
  locked: 'CaseCue is locked. Unlock it and do this again.',
  resting: 'CaseCue is resting. Enter your PIN and do this again.',
  'no-vault': 'There is no practice yet. Start one, or try the sample.',
  starting: 'CaseCue is still opening. Try again in a moment.',
  'bad-message': 'CaseCue did not understand this. Reload the page; if it comes back, tell us what you did.',
  'not-allowed': 'This page may not do that. Use the popup or the desk.',
  'not-found': 'This is no longer there. Someone may have changed it; look again.',
  conflict: 'This was changed in the meantime. Look at it again, then save.',
  'page-moved-on': 'The page now shows someone else. Nothing was saved; your text is still here.',
  'step-missing': 'A plan would be left without a next step. Give it a date, a booking or a reason to close.',
  'wrong-passphrase': 'That is not the passphrase. Capital letters and spaces count.',
  'wrong-pin': 'That is not the PIN.',
  'no-pin': 'No PIN is set, so the passphrase is needed.',
  'wrong-code': 'That is not the recovery code. Letters and digits must match the printed sheet.',
  'too-soon': 'Too many wrong tries. Wait a little, then try again.',
  'weak-passphrase': 'This passphrase is too easy to guess. Use at least 14 characters, or the four words offered.',
  'import-gone': 'This import is no longer there. Choose the file again.',
  'import-busy': 'Another import is under way. Finish or cancel it first.',
  'import-storing': 'It is being stored already and cannot be stopped. It can be undone when it is in.',
  'import-cancelled': 'The import was cancelled. Nothing was stored.',
  'storage-full': 'The disk is full, so this was not saved. Free some space and save again; your text is kept.',
  'storage-failed': 'This was not saved: the browser could not write. Save again; if it stays, restart the browser.',
  'never-touched':
    'CaseCue is never used on this site: it belongs to patients, to payments or to a sign-in, or to your own list.',
  'permission-missing': 'The browser has not allowed this site. Open the popup on that page and switch it on.',
  'bad-state': 'This cannot be done as things stand now. Look at it again.',
  'already-logged': 'A message like this one is logged already. Log it again only if it is another one.',
  'not-undoable': 'This can no longer be undone: something else was changed since.',
  unexpected: 'Something went wrong inside CaseCue. Nothing was changed. Try again.',
} satisfies Record<ErrorCode, string>;
