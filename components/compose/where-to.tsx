import { RefreshCw } from 'lucide-preact';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

import { Select } from '@/components/ui/select';
import { Unread } from '@/components/ui/unread';
import type { ComposeWindow } from '@/lib/domain/views/compose';
import type { Windows } from './use-windows';
import { keyOf, placeWords } from './where-words';

/** Where the text will go: the message and whom it goes to, or how to open one. */
export function WhereTo(props: { found: Windows }) {
  const text = useText();
  const { t } = text;
  const { windows, chosen, host, pick, again, refusal } = props.found;
  if (refusal) return <Unread of={props.found} />;
  if (windows === null) return <p class="small muted">{t('compose.where.looking')}</p>;
  const look = (
    <Button size="small" icon={RefreshCw} onClick={again}>
      {t('compose.where.again')}
    </Button>
  );
  if (windows.length === 0) {
    return (
      <>
        <p class="small muted">{t('compose.where.none')}</p>
        <p>{look}</p>
      </>
    );
  }
  const words = (window: ComposeWindow) => t('compose.where.on', { where: placeWords(window, text), host });
  const options = windows.map((window) => ({ value: keyOf(window), label: placeWords(window, text) }));
  const open = { value: '', label: t('compose.where.pick') };
  return (
    <>
      {windows.length === 1 && chosen ? (
        <p class="small goes private" aria-live="polite">
          <span class="muted">{t('compose.where.goes')}</span> {words(chosen)}
        </p>
      ) : (
        <Select
          label={t('compose.where.choose')}
          value={chosen ? keyOf(chosen) : ''}
          options={chosen ? options : [open, ...options]}
          onChange={pick}
        />
      )}
      {chosen?.to === null && <Notice kind="warn">{t('compose.noRecipients')}</Notice>}
      {!chosen && <p>{look}</p>}
    </>
  );
}
