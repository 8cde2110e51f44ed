import { useEffect } from 'preact/hooks';
import { useQuery } from '@/components/hooks/use-query';
import type { Id } from '@/lib/domain/records/base';
import type { PatientCard } from '@/lib/domain/views/patient-card';

/** The page says nothing of the patient who stays: what is saved meanwhile must still be seen in their record. */
export function Renewed(props: { patientId: Id; onCard: (card: PatientCard) => void }) {
  const { patientId, onCard } = props;
  const answer = useQuery('patientCard', { patientId }, ['patients', 'plans', 'today', 'drafts']);
  const card = answer.kind === 'ready' && answer.value.person.id === patientId ? answer.value : null;
  useEffect(() => {
    if (card) onCard(card);
  }, [card]);
  return null;
}
