import '@/lib/i18n/whole-english';
import { ArrowLeftRight, Check, Mail, Undo2 } from 'lucide-preact';
import { useId } from 'preact/hooks';
import { useKeys } from '@/components/hooks/use-keys';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import type { TeachAct } from '@/lib/domain/teach/messages';
import type { DateFormat } from '@/lib/domain/teach/session';
import type { TeachView } from '@/lib/domain/views/teach';

export interface TeachHands {
  view: TeachView;
  act: (what: TeachAct, format?: DateFormat) => unknown;
  busy: boolean;
}

/** While clicks in the page are waited for: the days that one text may mean, or "that is all". */
export function Picking({ view, act, busy }: TeachHands) {
  const { t } = useText();
  const halves = view.read.filter(({ field }) => field === 'firstName' || field === 'lastName').length === 2;
  const canFinish = view.step === 'more' && view.dates.length === 0;
  useKeys({ Enter: () => act('finish') }, canFinish);
  useKeys({ m: () => act('mail') }, view.mayBeMail === true);
  useKeys({ Backspace: () => act('back') }, view.read.length > 0);
  return (
    <>
      {view.dates.length > 0 && <Dates view={view} act={act} busy={busy} />}
      {canFinish && (
        <Button kind="primary" size="large" wide icon={Check} kbd="Enter" busy={busy} onClick={() => act('finish')}>
          {t('teach.finish')}
        </Button>
      )}
      <div class="row wraps">
        {view.mayBeMail && (
          <Button icon={Mail} kbd="M" busy={busy} onClick={() => act('mail')}>
            {t('teach.isMail')}
          </Button>
        )}
        {view.read.length > 0 && (
          <Button icon={Undo2} busy={busy} onClick={() => act('back')}>
            {t('teach.back')}
          </Button>
        )}
        {halves && (
          <Button icon={ArrowLeftRight} busy={busy} onClick={() => act('swap')}>
            {t('teach.swap')}
          </Button>
        )}
      </div>
    </>
  );
}

/** One text, two days: saying which one is also "that is all". */
function Dates({ view, act, busy }: TeachHands) {
  const { t, format } = useText();
  const isEnough = view.step === 'more';
  const why = useId();
  const keys = view.dates.map((date, at) => [String(at + 1), () => act('finish', date.format)] as const);
  useKeys(Object.fromEntries(keys), isEnough);
  return (
    <section class="block panel" aria-label={t('teach.dates')}>
      <h2>{t('teach.dates')}</h2>
      <div class="row wraps">
        {view.dates.map((date, at) => (
          <Button
            key={date.format}
            kind="primary"
            kbd={String(at + 1)}
            busy={busy}
            disabled={!isEnough}
            {...(isEnough ? {} : { describedBy: why })}
            onClick={() => act('finish', date.format)}
          >
            {format.dayOfYear(date.on)}
          </Button>
        ))}
      </div>
      {!isEnough && (
        <p id={why} class="small muted">
          {t('teach.datesLater')}
        </p>
      )}
    </section>
  );
}
