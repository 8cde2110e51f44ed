/** What a touch is about, proposed by a cadence; words are under `angle.*`. What a user types is kept as typed. */
export const angles = [
  'questions',
  'options',
  'estimate',
  'payment',
  'benefits',
  'timing',
  'health',
  'light-exit',
] as const;

export type Angle = (typeof angles)[number];

export function isAngle(text: string): text is Angle {
  return (angles as readonly string[]).includes(text);
}
