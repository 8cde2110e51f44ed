import '@/lib/i18n/whole-english';
import './session.css';
import { LifeBuoy } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { useCommand } from '@/components/hooks/use-command';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import type { RecoveryCause, SessionView } from '@/lib/domain/views/session';
import type { TextKey } from '@/lib/i18n/translate';
import { useSession } from './use-session';

/** Typed by hand to confirm, so that no slip of the mouse begins anew. The same word in every language. */
const confirmWord = 'START OVER';

const causes: Record<RecoveryCause, { title: TextKey; why: TextKey; todo: TextKey[] }> = {
  'empty-with-canary': {
    title: 'unlock.causeEmpty',
    why: 'unlock.causeEmptyWhy',
    todo: ['unlock.doProfile', 'unlock.doCopy'],
  },
  damaged: {
    title: 'unlock.causeDamaged',
    why: 'unlock.causeDamagedWhy',
    todo: ['unlock.doRestart', 'unlock.doSpace', 'unlock.doCopy'],
  },
  'newer-schema': { title: 'unlock.causeNewer', why: 'unlock.causeNewerWhy', todo: ['unlock.doUpdate'] },
  'unknown-error': {
    title: 'unlock.causeUnknown',
    why: 'unlock.causeUnknownWhy',
    todo: ['unlock.doRestart', 'unlock.doSpace', 'unlock.doProfile'],
  },
  'chain-broken': { title: 'unlock.causeChain', why: 'unlock.causeChainWhy', todo: ['unlock.doCopy'] },
};

/** What is wrong with the store, what can be done, and the way to begin anew. Nothing is deleted here. */
export function RecoveryScreen(props: { recovery: NonNullable<SessionView['recovery']> }) {
  const { t } = useText();
  const { cause, expected } = props.recovery;
  const { title, why, todo } = causes[cause];
  return (
    <section class="unlock recovery">
      <Icon of={LifeBuoy} size="l" />
      <h1>{t(title)}</h1>
      <p>{t(why)}</p>
      {expected && (
        <p class="small muted num">{t('unlock.expected', { n: expected.commits, schema: expected.schema })}</p>
      )}
      <h2>{t('unlock.whatToDo')}</h2>
      <ol class="todo">
        {todo.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ol>
      <Button kind="primary" onClick={() => location.reload()}>
        {t('unlock.tryAgain')}
      </Button>
      <StartOver />
    </section>
  );
}

function StartOver() {
  const { t } = useText();
  const { set } = useSession();
  const over = useCommand('startOver');
  const [typed, setTyped] = useState('');
  const confirmed = typed.trim().toUpperCase() === confirmWord;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!confirmed || over.busy) return;
    const answer = await over.run({ confirm: confirmWord });
    if (answer.ok) set(answer.value);
  };
  return (
    <details class="over">
      <summary>{t('unlock.startOver')}</summary>
      <form onSubmit={submit}>
        <p class="small">{t('unlock.startOverWhy', { word: confirmWord })}</p>
        <Field
          label={t('unlock.startOverWord', { word: confirmWord })}
          value={typed}
          onInput={setTyped}
          error={over.refusal && t(`error.${over.refusal.error}`)}
        />
        <Button submit disabled={!confirmed} busy={over.busy}>
          {t('unlock.startOver')}
        </Button>
      </form>
    </details>
  );
}
