import './patient.css';
import { ArrowLeft } from 'lucide-preact';
import { useQuery } from '@/components/hooks/use-query';
import { useText } from '@/components/hooks/use-text';
import { PlanLines } from '@/components/plan/plan-lines';
import { Icon } from '@/components/ui/icon';
import { Unread } from '@/components/ui/unread';
import type { Id } from '@/lib/domain/records/base';
import type { PatientCard } from '@/lib/domain/views/patient-card';
import { About } from './about';
import { CallPanel } from './call-panel';
import { History } from './history';
import { HouseholdPart } from './household-part';
import { Who } from './who';

/** One patient on the desk: what to do now and what is known; plans and history beside it. */
export function PatientPage(props: { patientId: Id }) {
  const { t } = useText();
  const answer = useQuery('patientCard', { patientId: props.patientId }, ['patients', 'plans', 'today', 'drafts']);
  // The answer of another patient must never stand under this address.
  const card = answer.kind === 'ready' && answer.value.person.id === props.patientId ? answer.value : null;
  return (
    <>
      <p class="page-back">
        <a class="link" href="#/patients">
          <Icon of={ArrowLeft} size="s" /> {t('patient.page.back')}
        </a>
      </p>
      {answer.kind === 'refused' &&
        (answer.refusal.error === 'not-found' ? (
          <p class="muted page-body">{t('patient.page.gone')}</p>
        ) : (
          <div class="page">
            <h1>{t('desk.patients')}</h1>
            <Unread of={answer} />
          </div>
        ))}
      {answer.kind === 'loading' && <p class="muted page-body">{t('common.loading')}</p>}
      {card && <PatientColumns key={card.person.id} card={card} />}
    </>
  );
}

function PatientColumns(props: { card: PatientCard }) {
  const { card } = props;
  return (
    <div class="patient-columns">
      <div>
        <Who person={card.person} careFlags={card.patient.careFlags} />
        <CallPanel card={card} claimKey={null} surface="desk" />
        <About card={card} />
      </div>
      <div>
        <PlanLines card={card} claimKey={null} />
        <HouseholdPart card={card} />
        <History patientId={card.person.id} contacts={card.contacts} open />
      </div>
    </div>
  );
}
