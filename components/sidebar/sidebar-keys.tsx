import { useState } from 'preact/hooks';
import { Everywhere, type Over } from '@/components/finder/everywhere';
import type { Id } from '@/lib/domain/records/base';
import { usePanel } from './panel-context';

/** Whoever is found here is looked up: the page has no part in it. */
export function SidebarKeys(props: { onPerson: (id: Id) => void }) {
  const { unfold } = usePanel();
  const [over, setOver] = useState<Over>(null);
  const show = (next: Over) => {
    // Over a rail there is no room to stand.
    if (next !== null) unfold();
    setOver(next);
  };
  return <Everywhere surface="sidebar" over={over} onOver={show} onPerson={(id) => props.onPerson(id)} />;
}
