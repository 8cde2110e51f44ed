/** What a touch proposed by a cadence is about. */
export const angle = {
  questions: 'Questions since the visit?',
  options: 'Which option fits?',
  estimate: 'The estimate, line by line',
  payment: 'Ways to pay',
  benefits: 'Benefits left this year',
  timing: 'A good time to start',
  health: 'What waiting means',
  'light-exit': 'Shall we leave it for now?',
} as const;
