import { ArrowLeft, SquareUser } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useClient } from '@/components/hooks/client';
import { useKeys } from '@/components/hooks/use-keys';
import { useText } from '@/components/hooks/use-text';
import { IconButton } from '@/components/ui/button';
import type { Id } from '@/lib/domain/records/base';

/** A place behind home, with its title and the way back. */
export function PopupSub(props: {
  title: string;
  isPrivate?: boolean;
  patientId?: Id;
  onBack: () => void;
  children: ComponentChildren;
}) {
  const { t } = useText();
  const client = useClient();
  const { patientId } = props;
  const openRecord = () => {
    void client.send('open', { where: 'desk', route: `/patients/${patientId}` }).catch(() => undefined);
  };
  useKeys({ Escape: props.onBack });
  useKeys({ o: openRecord }, patientId !== undefined);
  return (
    <>
      <header class="pop-top">
        <div class="row">
          <IconButton of={ArrowLeft} label={t('common.back')} kbd="Esc" onClick={props.onBack} />
          <h1 class={props.isPrivate ? 'private' : undefined}>{props.title}</h1>
          <span class="push" />
          {patientId && <IconButton of={SquareUser} label={t('today.openRecord')} kbd="O" onClick={openRecord} />}
        </div>
      </header>
      <div class="pop-list">{props.children}</div>
    </>
  );
}
