import { useState } from 'preact/hooks';
import { useKeys } from '@/components/hooks/use-keys';
import { type Case, casesOf } from './call-cases';
import type { CaseChoice } from './call-form';
import type { Call } from './use-call';

/** `A` goes through what can be said of a case: each plan accepted, no, undecided; Shift+A goes on to the next case. Answers the case it means. */
export function useDecisionKeys(call: Call, on: boolean): string | null {
  const cases = call.cards.flatMap(casesOf);
  const [key, setKey] = useState<string | null>(null);
  const at = Math.max(
    cases.findIndex((one) => one.key === key),
    0,
  );
  const current = on ? cases[at] : undefined;
  const turn = () => {
    if (!current) return;
    const next = after(current, call.form.decisions[current.key] ?? 'undecided');
    call.set((form) => ({ ...form, decisions: { ...form.decisions, [current.key]: next } }));
  };
  const nextCase = () => setKey(cases[(at + 1) % cases.length]?.key ?? null);
  useKeys({ a: turn, ...(cases.length > 1 && { 'shift+a': nextCase }) }, current !== undefined);
  return current?.key ?? null;
}

function after({ plans }: Case, choice: CaseChoice): CaseChoice {
  const choices: CaseChoice[] = [...plans.map(({ id }) => id), 'no', 'undecided'];
  return choices[(choices.indexOf(choice) + 1) % choices.length] ?? 'undecided';
}
