const mostShown = 120;

/** A kept form with what it began with in place of whatever it does not hold or holds in another kind. */
export function restoredForm<T extends object>(body: string, fresh: T): T {
  const kept = keptIn(body);
  const same = Object.entries(fresh).flatMap(([key, value]) =>
    typeof kept[key] === typeof value ? [[key, kept[key]]] : [],
  );
  return { ...fresh, ...Object.fromEntries(same) };
}

/** What was typed into these fields of a kept form, short. */
export function draftText(body: string, ...fields: string[]): string {
  const kept = keptIn(body);
  const words = fields.flatMap((field) => {
    const value = kept[field];
    return typeof value === 'string' ? value.trim() || [] : [];
  });
  return words.join(' ').slice(0, mostShown);
}

/** A kept form, read as plain data. */
export function keptIn(body: string): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(body);
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}
