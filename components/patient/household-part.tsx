import { useState } from 'preact/hooks';
import { lazy } from '@/components/hooks/lazy';
import { useText } from '@/components/hooks/use-text';
import type { PatientCard } from '@/lib/domain/views/patient-card';

const HouseholdEdit = lazy(async () => (await import('./household-edit')).HouseholdEdit);
const HouseholdAsk = lazy(async () => (await import('./household-ask')).HouseholdAsk);

/** The others of the household, a click away; who shares a number is asked about, and nobody joins by themselves. */
export function HouseholdPart(props: { card: PatientCard }) {
  const { t } = useText();
  const { card } = props;
  const [editing, setEditing] = useState(false);
  const others = card.household.members.filter((member) => member.id !== card.person.id);
  return (
    <section class="household-part">
      <div class="sec">
        <h2>{t('patient.household.title')}</h2>
        <span class="small muted private">
          {others.length > 0 ? card.household.label : t('patient.household.alone')}
        </span>
        <button
          type="button"
          class="link small push"
          aria-expanded={editing}
          onMouseEnter={HouseholdEdit.preload}
          onClick={() => setEditing(!editing)}
        >
          {t(editing ? 'common.close' : 'patient.household.change')}
        </button>
      </div>
      {card.sharing && (
        <HouseholdAsk key={card.sharing.map(({ id }) => id).join()} patient={card.patient} people={card.sharing} />
      )}
      {others.length > 0 && (
        <ul class="people">
          {others.map((member) => (
            <li key={member.id} class="row wraps member-row">
              <a href={`#/patients/${member.id}`} class="private">
                {member.name}
              </a>
              {member.id === card.patient.guarantorId && <span class="tag">{t('patient.household.pays')}</span>}
              <span class="small muted num push">{t('patient.household.plans', { n: member.openPlans })}</span>
            </li>
          ))}
        </ul>
      )}
      {editing && <HouseholdEdit card={card} others={others} />}
    </section>
  );
}
