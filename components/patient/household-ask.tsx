import { Users } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { useSaving } from '@/components/hooks/use-saving';
import { useText } from '@/components/hooks/use-text';
import { Check } from '@/components/ui/check';
import { Notice } from '@/components/ui/notice';
import { Refused } from '@/components/ui/refused';
import type { Id } from '@/lib/domain/records/base';
import type { Patient } from '@/lib/domain/records/patient';
import type { PersonLine } from '@/lib/domain/views/common';
import { Ids } from './who';

type Asked = Pick<Patient, 'id' | 'rev' | 'apartFromIds'>;

/** People of other households with the same number: one household or not is said by whoever knows. */
export function HouseholdAsk(props: { patient: Asked; people: PersonLine[] }) {
  const { t } = useText();
  const { patient, people } = props;
  const join = useSaving('joinHousehold');
  const apart = useSaving('editPatient');
  const [chosen, setChosen] = useState<Id[]>(people.map(({ id }) => id));
  const choose = (id: Id, on: boolean) => setChosen(on ? [...chosen, id] : chosen.filter((one) => one !== id));
  const together = () =>
    void join.save({ patientId: patient.id, withIds: chosen }, t('patient.household.joined', { n: chosen.length + 1 }));
  const different = () => {
    const apartFromIds = [...new Set([...(patient.apartFromIds ?? []), ...chosen])];
    void apart.save(
      { patientId: patient.id, rev: patient.rev, patch: { apartFromIds } },
      t('patient.household.apartSaved'),
    );
  };
  return (
    <Notice icon={Users}>
      <p>{t('patient.household.shares', { n: people.length })}</p>
      <Refused refusal={join.refusal ?? apart.refusal} />
      <ul class="people">
        {people.map((one) => (
          <li key={one.id}>
            {people.length > 1 ? (
              <Check checked={chosen.includes(one.id)} onChange={(on) => choose(one.id, on)}>
                <span class="private">{one.name}</span>
              </Check>
            ) : (
              <span class="private">{one.name}</span>
            )}
            <Ids person={one} />
          </li>
        ))}
      </ul>
      <span class="row wraps">
        <button type="button" class="link" disabled={chosen.length === 0 || join.busy} onClick={together}>
          {t('patient.household.same')}
        </button>
        <button type="button" class="link" disabled={chosen.length === 0 || apart.busy} onClick={different}>
          {t('patient.household.apart')}
        </button>
      </span>
    </Notice>
  );
}
