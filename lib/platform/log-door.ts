/** What may stand in a log: a code and ids or counts. Never a text that a person or a page wrote. */
export interface LogDoor {
  fault(code: string, facts?: Record<string, string | number>): void;
}

/** What a log may say of something thrown: its kind, never its message. */
export function kindOf(fault: unknown): string {
  return fault instanceof Error || fault instanceof DOMException ? fault.name : typeof fault;
}
