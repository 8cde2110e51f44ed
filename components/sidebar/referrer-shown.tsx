import { HeartHandshake, Mail, Pencil, UserX } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { lazy } from '@/components/hooks/lazy';
import { useKeys } from '@/components/hooks/use-keys';
import { useText } from '@/components/hooks/use-text';
import { ReferrerCard } from '@/components/referrer/referrer-card';
import { Button, IconButton } from '@/components/ui/button';
import { Refused } from '@/components/ui/refused';
import type { Id } from '@/lib/domain/records/base';
import type { Referrer } from '@/lib/domain/records/referrer';
import type { SubjectView } from '@/lib/domain/views/subject';
import { messageOf } from './message-of';
import { TopBar } from './top-bar';
import { usePick } from './use-pick';

const ReferrerDialog = lazy(async () => (await import('@/components/referrer/referrer-form')).ReferrerDialog);
const LogReferrerMessage = lazy(
  async () => (await import('@/components/referrer/referrer-message')).LogReferrerMessage,
);

/** The message is from or to a referrer, or to the desk that several of them share. */
export function ReferrerShown(props: { view: SubjectView; onLookUp: (id: Id) => void }) {
  const { t } = useText();
  const { view } = props;
  const referrers = view.referrers ?? [];
  const [editing, setEditing] = useState<Referrer | null>(null);
  const [logging, setLogging] = useState<Referrer | null>(null);
  const { pick, refusal } = usePick(view, props.onLookUp);
  const [first] = referrers;
  const { claimKey } = view;
  const facts = messageOf(view.claim);
  const mayLog = facts !== undefined && claimKey !== null;
  useEffect(LogReferrerMessage.preload, []);
  useKeys({ e: () => setEditing(first ?? null) }, first !== undefined);
  useKeys({ l: () => setLogging(first ?? null) }, first !== undefined && mayLog && !logging);
  const head = referrers.length > 1 ? t('referrer.shared', { n: referrers.length }) : t('referrer.head');
  return (
    <>
      <TopBar icon={HeartHandshake} words={head}>
        {view.claimKey && <IconButton of={UserX} label={t('referrer.not')} onClick={() => pick(null)} />}
      </TopBar>
      <Refused refusal={refusal} />
      <div class="sb-body">
        {referrers.map((referrer) => (
          <ReferrerCard key={referrer.id} referrer={referrer} level={referrer === first ? 1 : 2}>
            {!(facts && logging) && (
              <div class="row wraps">
                {mayLog && (
                  <Button
                    size="small"
                    icon={Mail}
                    {...(referrer === first ? { kbd: 'L' } : {})}
                    onClick={() => setLogging(referrer)}
                  >
                    {t('mail.title')}
                  </Button>
                )}
                <Button
                  size="small"
                  icon={Pencil}
                  {...(referrer === first ? { kbd: 'E' } : {})}
                  onClick={() => setEditing(referrer)}
                >
                  {t('referrer.change')}
                </Button>
              </div>
            )}
          </ReferrerCard>
        ))}
        {logging && facts && (
          <LogReferrerMessage referrer={logging} facts={facts} claimKey={claimKey} onClose={() => setLogging(null)} />
        )}
      </div>
      {editing && <ReferrerDialog referrer={editing} onClose={() => setEditing(null)} />}
    </>
  );
}
