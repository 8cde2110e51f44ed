import { useEffect, useState } from 'preact/hooks';
import { useClient } from '@/components/hooks/client';
import type { Id } from '@/lib/domain/records/base';
import type { PatientCard } from '@/lib/domain/views/patient-card';

/** The cards of other members of the household, asked for once each is chosen. */
export function useMemberCards(ids: Id[]): PatientCard[] {
  const client = useClient();
  const [known, setKnown] = useState<Record<Id, PatientCard>>({});
  const key = ids.join();
  useEffect(() => {
    let current = true;
    for (const patientId of key === '' ? [] : key.split(',')) {
      client.send('patientCard', { patientId }).then(
        (answer) => {
          if (current && answer.ok) setKnown((cards) => ({ ...cards, [patientId]: answer.value }));
        },
        () => undefined,
      );
    }
    return () => {
      current = false;
    };
  }, [client, key]);
  return ids.flatMap((id) => known[id] ?? []);
}
