/** What a file may be at most; beyond it is refused with a reason. */
export const limits = {
  bytes: 50 * 1024 * 1024,
  rows: 200_000,
  cellBytes: 10 * 1024,
  /** Names, carriers and addresses are one line on a screen. */
  lineCharacters: 200,
  /** How many problems are kept for the screen; the rest is only counted. */
  problems: 1_000,
};

export type Limits = typeof limits;
