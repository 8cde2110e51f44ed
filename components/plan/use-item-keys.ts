import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useKeys } from '@/components/hooks/use-keys';
import type { Decision } from '@/lib/domain/records/plan';
import type { ItemLine } from '@/lib/domain/views/common';
import { decisionKeys } from './decision-picks';

/** J and K go through the items, a letter decides the current one, with Shift the whole plan. */
export function useItemKeys(
  items: ItemLine[],
  decideOne: (item: ItemLine, decision: Decision) => void,
  decideAll: (decision: Decision) => void,
): { current: ItemLine | undefined; choose: (item: ItemLine) => void; list: RefObject<HTMLUListElement | null> } {
  const [id, setId] = useState(items[0]?.id);
  const list = useRef<HTMLUListElement>(null);
  const at = Math.max(
    items.findIndex((item) => item.id === id),
    0,
  );
  const current = items[at];
  const move = (by: number) => {
    const next = items[Math.min(Math.max(at + by, 0), items.length - 1)];
    if (!next) return;
    setId(next.id);
    list.current?.querySelector<HTMLElement>(`[data-item="${next.id}"]`)?.focus();
  };
  const decide = (decision: Decision) => (current ? decideOne(current, decision) : decideAll(decision));
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    ...Object.fromEntries(decisionKeys.map(([decision, key]) => [key, () => decide(decision)])),
    ...Object.fromEntries(decisionKeys.map(([decision, key]) => [`shift+${key}`, () => decideAll(decision)])),
  });
  return { current, choose: (item) => setId(item.id), list };
}
