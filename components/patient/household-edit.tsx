import { LogOut, UserPlus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { useSaving } from '@/components/hooks/use-saving';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Refused } from '@/components/ui/refused';
import { Select } from '@/components/ui/select';
import type { Id } from '@/lib/domain/records/base';
import type { PersonLine } from '@/lib/domain/views/common';
import type { HouseholdMember, PatientCard } from '@/lib/domain/views/patient-card';
import { PatientDialog } from './patient-form';
import { PatientSearch } from './patient-search';

/** Who belongs to the household, who pays, and the way out of it. */
export function HouseholdEdit(props: { card: PatientCard; others: HouseholdMember[] }) {
  const { t } = useText();
  const { card, others } = props;
  const { person, patient, household } = card;
  const [adding, setAdding] = useState(false);
  const join = useSaving('joinHousehold');
  const leave = useSaving('leaveHousehold');
  const bring = (id: Id, { name }: PersonLine) => {
    if (household.members.some((member) => member.id === id)) return;
    void join.save({ patientId: person.id, withIds: [id] }, t('patient.household.brought', { name }));
  };
  const go = () =>
    void leave.save({ patientId: person.id, rev: patient.rev }, t('patient.household.left', { name: person.name }));
  return (
    <div class="household-edit">
      <Refused refusal={join.refusal ?? leave.refusal} />
      <PatientSearch onOpen={bring} placeholder={t('patient.household.find')} slash={false} focused />
      {others.length > 0 && <Guarantor card={card} others={others} />}
      <div class="row wraps">
        <Button size="small" icon={UserPlus} onClick={() => setAdding(true)}>
          {t('patient.household.newMember')}
        </Button>
        {others.length > 0 && (
          <Button size="small" kind="quiet" icon={LogOut} busy={leave.busy} onClick={go}>
            {t('patient.household.leave', { name: person.name })}
          </Button>
        )}
      </div>
      {adding && (
        <PatientDialog
          claimKey={null}
          household={household}
          onClose={() => setAdding(false)}
          onCreated={() => setAdding(false)}
        />
      )}
    </div>
  );
}

/** Whose telephone rings for who has none. */
function Guarantor(props: { card: PatientCard; others: HouseholdMember[] }) {
  const { t } = useText();
  const { patient, person } = props.card;
  const { save, refusal } = useSaving('editPatient');
  const nobody = { value: '', label: t('patient.household.paysOwn') };
  const choose = (id: Id) =>
    void save(
      { patientId: person.id, rev: patient.rev, patch: { guarantorId: id || null } },
      t('patient.household.guarantorSaved'),
    );
  return (
    <>
      <Refused refusal={refusal} />
      <Select
        label={t('patient.household.guarantor')}
        value={patient.guarantorId ?? ''}
        options={[nobody, ...props.others.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={choose}
        hint={t('patient.household.guarantorWhy')}
      />
    </>
  );
}
