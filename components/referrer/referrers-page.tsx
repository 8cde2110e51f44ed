import '@/components/patient/patient.css';
import { HeartHandshake, UserPlus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { useKeys } from '@/components/hooks/use-keys';
import { useQuery } from '@/components/hooks/use-query';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Unread } from '@/components/ui/unread';
import type { Referrer } from '@/lib/domain/records/referrer';
import { ReferrerDialog } from './referrer-form';
import { ReferrersTable } from './referrers-table';

/** Everybody who sends patients. */
export function ReferrersPage() {
  const { t } = useText();
  const answer = useQuery('referrers', {}, ['referrers']);
  const [open, setOpen] = useState<'new' | Referrer | null>(null);
  const add = () => setOpen('new');
  useKeys({ a: add });
  const known = answer.kind === 'ready' ? answer.value.referrers : [];
  return (
    <>
      <header class="page-head">
        <h1>{t('referrer.title')}</h1>
        {known.length > 0 && <p class="muted num">{t('referrer.total', { n: known.length })}</p>}
        <span class="push" />
        <Button icon={UserPlus} kbd="A" onClick={add}>
          {t('referrer.new')}
        </Button>
      </header>
      <div class="page-body list-page">
        <Unread of={answer} />
        {answer.kind === 'loading' && <p class="muted">{t('common.loading')}</p>}
        {answer.kind === 'ready' && known.length === 0 && (
          <Empty icon={HeartHandshake} title={t('referrer.empty')}>
            {t('referrer.emptyText')}
          </Empty>
        )}
        {known.length > 0 && <ReferrersTable referrers={known} onOpen={setOpen} />}
      </div>
      {open && <ReferrerDialog referrer={open === 'new' ? undefined : open} onClose={() => setOpen(null)} />}
    </>
  );
}
