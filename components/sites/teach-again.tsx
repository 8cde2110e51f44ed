import '@/lib/i18n/whole-english';
import { useState } from 'preact/hooks';
import { useCommand } from '@/components/hooks/use-command';
import { useText } from '@/components/hooks/use-text';
import { siteName } from '@/components/today/site-name';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Refused } from '@/components/ui/refused';

/** Goes to the open page of a site and begins there. Where none is open, what to do: only a page can be taught. */
export function TeachAgain(props: { origin: string; again: boolean }) {
  const { t } = useText();
  const { origin } = props;
  const [isClosed, setClosed] = useState(false);
  const open = useCommand('openSite');
  const teach = useCommand('teach');
  const site = siteName(origin);
  const word = t(props.again ? 'recipe.teachAgain' : 'recipe.teachIt');
  const start = async () => {
    const answer = await open.run({ origin });
    if (!answer.ok) return;
    const { tabId } = answer.value;
    setClosed(tabId === null);
    if (tabId !== null) await teach.run({ act: 'start', tabId });
  };
  return (
    <>
      <Button size="small" label={`${word}: ${site}`} busy={open.busy || teach.busy} onClick={() => void start()}>
        {word}
      </Button>
      {isClosed && (
        <Notice live>
          {t('recipe.teachHow', { site })}{' '}
          <a href={origin} target="_blank" rel="noreferrer">
            {t('recipe.openSite', { site })}
          </a>
        </Notice>
      )}
      {teach.refusal?.error === 'bad-state' && (
        <Notice kind="warn" live>
          {t('subject.teachNotHere')}
        </Notice>
      )}
      <Refused refusal={open.refusal ?? (teach.refusal?.error === 'bad-state' ? null : teach.refusal)} />
    </>
  );
}
