import { useText } from '@/components/hooks/use-text';
import type { PatientCard } from '@/lib/domain/views/patient-card';

/** The others of the household, a click away. */
export function HouseholdPart(props: { card: PatientCard }) {
  const { t } = useText();
  const others = props.card.household.members.filter((member) => member.id !== props.card.person.id);
  if (others.length === 0) return null;
  return (
    <section>
      <div class="sec">
        <h2>{t('patient.household.title')}</h2>
        <span class="small muted private">{props.card.household.label}</span>
      </div>
      <ul class="people">
        {others.map((member) => (
          <li key={member.id} class="row wraps member-row">
            <a href={`#/patients/${member.id}`} class="private">
              {member.name}
            </a>
            <span class="small muted num push">{t('patient.household.plans', { n: member.openPlans })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
