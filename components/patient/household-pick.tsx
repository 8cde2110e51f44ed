import { useText } from '@/components/hooks/use-text';
import { Check } from '@/components/ui/check';
import type { Id } from '@/lib/domain/records/base';
import type { HouseholdMember } from '@/lib/domain/views/patient-card';

/** One call may serve several members of a household. */
export function HouseholdPick(props: {
  members: HouseholdMember[];
  chosen: Id[];
  plans: number;
  onToggle: (id: Id, on: boolean) => void;
}) {
  const { t } = useText();
  if (props.members.length === 0) return null;
  return (
    <fieldset class="checks">
      <legend class="label">
        {t('patient.call.about')}
        {props.chosen.length > 0 && <b class="num"> {t('patient.call.oneCall', { n: props.plans })}</b>}
      </legend>
      {props.members.map((member) => (
        <Check
          key={member.id}
          checked={props.chosen.includes(member.id)}
          onChange={(on) => props.onToggle(member.id, on)}
        >
          <span class="private">{t('patient.call.aboutPlans', { name: member.name, n: member.openPlans })}</span>
        </Check>
      ))}
    </fieldset>
  );
}
