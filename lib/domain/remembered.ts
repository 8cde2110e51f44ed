const most = 500;

/**
 * Remembers the last answers of a pure question. Calendars are slow, and one screen asks the same of them for every
 * household: what day is it in that zone, when does that window open.
 */
export function remembered<T>(): (question: string, answer: () => T) => T {
  const known = new Map<string, T>();
  return (question, answer) => {
    const old = known.get(question);
    if (old !== undefined) return old;
    const fresh = answer();
    if (known.size >= most) known.clear();
    known.set(question, fresh);
    return fresh;
  };
}
