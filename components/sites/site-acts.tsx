import '@/lib/i18n/whole-english';
import { useState } from 'preact/hooks';
import { useClient } from '@/components/hooks/client';
import { useCommand } from '@/components/hooks/use-command';
import { useText } from '@/components/hooks/use-text';
import { siteName } from '@/components/today/site-name';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Refused } from '@/components/ui/refused';
import { useToast } from '@/components/ui/toasts';
import type { SiteLine } from '@/lib/domain/views/site';
import { TeachAgain } from './teach-again';
import { useSiteSwitch } from './use-site-switch';

/** The buttons below a site. */
export function SiteActs(props: { site: SiteLine }) {
  const { t } = useText();
  const client = useClient();
  const toast = useToast();
  const { origin, state, recipe } = props.site;
  const [isDenied, setDenied] = useState(false);
  const { enable, disable, allow, giveBack } = useSiteSwitch(origin);
  const remove = useCommand('removeSite');
  const site = siteName(origin);
  const labelled = (word: string) => ({ label: `${word}: ${site}`, children: word });
  const on = () => void allow?.().then((answer) => setDenied(!answer.ok && answer.error === 'permission-missing'));
  const off = async () => {
    const answer = await disable.run({ origin });
    if (!answer.ok) return;
    await giveBack();
    if (allow) toast.undoable(t('recipe.siteOff', { site }), allow);
    else toast.say(t('recipe.siteOff', { site }));
  };
  const drop = async () => {
    const answer = await remove.run({ origin });
    if (answer.ok) toast.undoable(t('recipe.removed', { site }), () => client.send('keepSite', { origin }));
  };
  return (
    <>
      <div class="row wraps">
        {state === 'on' && (
          <Button size="small" busy={disable.busy} onClick={() => void off()} {...labelled(t('recipe.switchOff'))} />
        )}
        {(state === 'lost' || state === 'off') && allow && (
          <Button
            size="small"
            busy={enable.busy}
            onClick={on}
            {...labelled(t(state === 'lost' ? 'recipe.allow' : 'recipe.switchOn'))}
          />
        )}
        {state === 'on' && <TeachAgain origin={origin} again={recipe?.trust === 'taught'} />}
        {state !== 'on' && (
          <Button
            size="small"
            kind="quiet"
            busy={remove.busy}
            onClick={() => void drop()}
            {...labelled(t('recipe.remove'))}
          />
        )}
      </div>
      {isDenied && (
        <Notice kind="warn" live>
          {t('site.refused')}
        </Notice>
      )}
      <Refused refusal={isDenied ? null : (enable.refusal ?? disable.refusal ?? remove.refusal)} />
    </>
  );
}
