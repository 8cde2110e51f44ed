import '@/lib/i18n/whole-english';
import { useState } from 'preact/hooks';
import { useCommand } from '@/components/hooks/use-command';
import { useText } from '@/components/hooks/use-text';
import { useSession } from '@/components/session/use-session';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Refused } from '@/components/ui/refused';
import { hostEntry } from '@/lib/domain/sites/never-touched';

/** Where CaseCue is never used, whoever clicks: what it brings along, and the office's own list. */
export function NeverList() {
  const { t } = useText();
  const { prefs } = useSession();
  const save = useCommand('savePrefs');
  const [typed, setTyped] = useState('');
  const own = prefs.neverHosts ?? [];
  const entry = hostEntry(typed);
  const add = async (event: Event) => {
    event.preventDefault();
    if (entry === null || save.busy) return;
    const answer = await save.run({ patch: { neverHosts: [...new Set([...own, entry])] } });
    if (answer.ok) setTyped('');
  };
  const drop = (host: string) => save.run({ patch: { neverHosts: own.filter((one) => one !== host) } });
  return (
    <section>
      <h2>{t('recipe.never')}</h2>
      <p class="small muted">{t('recipe.neverWhy')}</p>
      <h3>{t('recipe.neverOwn')}</h3>
      {own.length === 0 && <p class="small muted">{t('recipe.neverNone')}</p>}
      <ul>
        {own.map((host) => (
          <li key={host} class="row">
            <span>{host}</span>
            <Button size="small" label={t('recipe.neverDrop', { host })} onClick={() => void drop(host)}>
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
