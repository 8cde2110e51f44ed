import { keptIn } from '@/components/hooks/restored-form';
import { useQuery } from '@/components/hooks/use-query';
import type { DraftLine } from '@/lib/domain/views/patient-card';
import { DraftWaits } from './draft-waits';

/**
 * A half-typed form about somebody who is not in the records yet is offered again: beside the page it was begun beside
 * (its `page.claimKey`), and where no page is involved. Beside any other it could be taken for that page's person.
 */
export function LooseDraft(props: {
  field: string;
  claimKey: string | null;
  textOf: (body: string) => string;
  onResume: (draft: DraftLine) => void;
}) {
  const { field, claimKey } = props;
  const answer = useQuery('looseDrafts', { field }, ['drafts']);
  const drafts = answer.kind === 'ready' ? answer.value.drafts : [];
  const mine = drafts.find(({ body }) => claimKey === null || claimKeyIn(body) === claimKey);
  return <DraftWaits key={mine?.id} draft={mine} textOf={props.textOf} onResume={props.onResume} />;
}

function claimKeyIn(body: string): unknown {
  const { page } = keptIn(body);
  return typeof page === 'object' && page !== null && 'claimKey' in page ? page.claimKey : undefined;
}
