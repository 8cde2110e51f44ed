import '@/lib/i18n/whole-english';
import { useContext, useState } from 'preact/hooks';
import { useClient } from '@/components/hooks/client';
import { useCommand } from '@/components/hooks/use-command';
import { useText } from '@/components/hooks/use-text';
import { useSession } from '@/components/session/use-session';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Refused } from '@/components/ui/refused';
import { useToast } from '@/components/ui/toasts';
import { hostEntry, neverTouched } from '@/lib/domain/sites/never-touched';
import type { SiteLine } from '@/lib/domain/views/site';
import { PermissionContext } from './permission';

/** Where CaseCue is never used, whoever clicks: what it brings along, and the office's own list. */
export function NeverList(props: { sites: readonly SiteLine[] }) {
  const { t } = useText();
  const client = useClient();
  const toast = useToast();
  const { prefs } = useSession();
  const permission = useContext(PermissionContext);
  const save = useCommand('savePrefs');
  const [typed, setTyped] = useState('');
  const own = prefs.neverHosts ?? [];
  const entry = hostEntry(typed);
  const change = async (neverHosts: string[], text: string) => {
    const answer = await save.run({ patch: { neverHosts } });
    if (answer.ok) toast.undoable(text, () => client.send('savePrefs', { patch: { neverHosts: own } }));
    return answer.ok;
  };
  const add = async (event: Event) => {
    event.preventDefault();
    if (entry === null || save.busy) return;
    // The core switches them off; only a page of ours may hand back what the browser allowed.
    const left = props.sites.filter(({ origin, granted }) => granted && neverTouched(origin, [entry]) === 'own-list');
    const isOff = left.some(({ enabled }) => enabled);
    const isAdded = await change(
      [...new Set([...own, entry])],
      t(isOff ? 'recipe.neverAddedOff' : 'recipe.neverAdded', { host: entry }),
    );
    if (!isAdded) return;
    setTyped('');
    for (const { origin } of left) await permission?.giveBack(origin);
  };
  const drop = (host: string) =>
    change(
      own.filter((one) => one !== host),
      t('recipe.neverDropped', { host }),
    );
  return (
    <section>
      <h2>{t('recipe.never')}</h2>
      <p class="small muted">{t('recipe.neverWhy')}</p>
      <h3>{t('recipe.neverOwn')}</h3>
      {own.length === 0 && <p class="small muted">{t('recipe.neverNone')}</p>}
      <ul>
        {own.map((host) => (
          <li key={host} class="row wraps">
            <span class="never-host">{host}</span>
            <Button size="small" label={`${t('recipe.drop')}: ${host}`} onClick={() => void drop(host)}>
              {t('recipe.drop')}
            </Button>
          </li>
        ))}
      </ul>
      <form class="narrow-form" onSubmit={(event) => void add(event)}>
        <Field
          label={t('recipe.neverAdd')}
          value={typed}
          hint={t('recipe.neverHow')}
          error={typed !== '' && entry === null ? t('recipe.neverBad') : null}
          onInput={setTyped}
        />
        <Button submit disabled={entry === null} busy={save.busy}>
          {t('recipe.add')}
        </Button>
      </form>
      <Refused refusal={save.refusal} />
    </section>
  );
}
