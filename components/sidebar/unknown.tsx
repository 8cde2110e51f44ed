import { UserRoundPlus } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { lazy } from '@/components/hooks/lazy';
import { useKeys } from '@/components/hooks/use-keys';
import { useText } from '@/components/hooks/use-text';
import { PatientForm } from '@/components/patient/patient-form';
import { PatientSearch } from '@/components/patient/patient-search';
import { Button } from '@/components/ui/button';
import { Refused } from '@/components/ui/refused';
import type { Id } from '@/lib/domain/records/base';
import type { SubjectView } from '@/lib/domain/views/subject';
import { ThisIsReferrer } from './this-is-referrer';
import { TopBar } from './top-bar';
import { usePick } from './use-pick';

const ReferrerForm = lazy(async () => (await import('@/components/referrer/referrer-form')).ReferrerForm);

/** Nobody of the records: one step makes a patient or a lead, from what the page says and the user has checked. */
export function Unknown(props: { view: SubjectView; onLookUp: (id: Id) => void }) {
  const { t } = useText();
  const { view } = props;
  const { claim } = view;
  const { pick, show, refusal } = usePick(view, props.onLookUp);
  const [referrer, setReferrer] = useState(false);
  const form = useRef<HTMLElement>(null);
  useKeys({ n: () => form.current?.querySelector('input')?.focus() });
  const why = claim?.name
    ? t('subject.unknown.why', { name: claim.name })
    : claim?.email
      ? t('subject.unknown.whyMail', { email: claim.email })
      : t('subject.unknown.whyBare');
  return (
    <>
      <TopBar icon={UserRoundPlus} words={t('subject.unknown.head')} />
      <div class="sb-body mid">
        <div class="empty">
          <h1>{t('subject.unknown.title')}</h1>
          <p class="muted private">{why}</p>
        </div>
        <Refused refusal={refusal} />
        {claim?.kind === 'mail' && (
          <div class="row wraps">
            {referrer ? (
              <Button icon={UserRoundPlus} onClick={() => setReferrer(false)}>
                {t('referrer.patientInstead')}
              </Button>
            ) : (
              <ThisIsReferrer onPress={() => setReferrer(true)} />
            )}
          </div>
        )}
        <section ref={form} class="block panel">
          {referrer ? (
            <ReferrerForm claim={claim} claimKey={view.claimKey} onSaved={() => setReferrer(false)} />
          ) : (
            <PatientForm
              claim={claim}
              claimKey={view.claimKey}
              chartScope={claim?.chartOf ?? null}
              onCreated={(id) => id && show(id)}
            />
          )}
        </section>
        <div class="field">
          <span class="label">{t('subject.unknown.lookUp')}</span>
          <PatientSearch onOpen={pick} />
        </div>
      </div>
    </>
  );
}
