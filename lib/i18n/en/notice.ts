/** System notifications: read by anybody who stands beside the screen, so never a name. */
export const notice = {
  dueOne: 'A call is due',
  dueOneFor: 'A call is due: {initials}',
  dueMany: { one: '{n} call is due', other: '{n} calls are due' },
  missed: {
    one: '{n} call is due; it came due while the browser was closed',
    other: '{n} calls are due; some came due while the browser was closed',
  },
  dueWhy: 'Open CaseCue to see whom to call.',
  clockAhead: { one: 'The date went ahead by {n} day', other: 'The date went ahead by {n} days' },
  clockAheadWhy: 'Reminders wait until you say that the date of this computer is right.',
  test: 'Notifications work',
  testWhy: 'This is how a due call will be announced.',
  done: 'Done',
  snooze: 'Snooze for an hour',
  clockRight: 'The date is right',
};
