/** What may stand in a log: a code and ids or counts. Never a text that a person or a page wrote. */
export interface LogDoor {
  fault(code: string, facts?: Record<string, string | number>): void;
}
