import '@/lib/i18n/whole-english';
import { useContext, useState } from 'preact/hooks';
import { useCommand } from '@/components/hooks/use-command';
import { usePractice } from '@/components/hooks/use-practice';
import { type Text, useText } from '@/components/hooks/use-text';
import { siteName } from '@/components/today/site-panel';
import { Button } from '@/components/ui/button';
import { Refused } from '@/components/ui/refused';
import type { SiteLine } from '@/lib/domain/views/site';
import { PermissionContext } from './permission';

/** One site: whether it is on, what reads it and how that fares. */
export function SiteRow(props: { site: SiteLine }) {
  const text = useText();
  const { t, format } = text;
  const { zone } = usePractice();
  const permission = useContext(PermissionContext);
  const { site } = props;
  const { origin, state, lastSeenAt } = site;
  const [teaching, setTeaching] = useState(false);
  const enable = useCommand('enableSite');
  const disable = useCommand('disableSite');
  const remove = useCommand('removeSite');
  const name = siteName(origin);
  // The browser listens to a request only inside the click, so it comes before anything else.
  const allow = () => void permission?.ask(origin).then((granted) => (granted ? enable.run({ origin }) : null));
  const off = async () => {
    const answer = await disable.run({ origin });
    if (answer.ok) await permission?.giveBack(origin);
  };
  const seen =
    lastSeenAt === undefined ? [] : [t('recipe.lastSeen', { day: format.day(format.dayOf(lastSeenAt, zone)) })];
  return (
    <li class="site-row">
      <p class="strong">{name}</p>
      <p class={state === 'lost' ? 'small danger' : 'small muted'}>
        {[site.never ? t(`site.kept.${site.never}`, { site: name }) : t(`recipe.state.${state}`), ...seen].join('; ')}
      </p>
      <p class="small">{[knownAs(site, text), t(`recipe.health.${site.health}`)].join('; ')}</p>
      <div class="row wraps">
        {state === 'on' && (
          <Button
            size="small"
            label={`${t('recipe.switchOff')} ${name}`}
            busy={disable.busy}
            onClick={() => void off()}
          >
            {t('recipe.switchOff')}
          </Button>
        )}
        {(state === 'lost' || state === 'off') && permission && (
          <Button size="small" busy={enable.busy} onClick={allow}>
            {t(state === 'lost' ? 'recipe.allow' : 'recipe.switchOn')}
          </Button>
        )}
        {state === 'on' && (
          <Button size="small" onClick={() => setTeaching(true)}>
            {t('recipe.teachAgain')}
          </Button>
        )}
        {state !== 'on' && (
          <Button size="small" kind="quiet" busy={remove.busy} onClick={() => void remove.run({ origin })}>
            {t('recipe.remove')}
          </Button>
        )}
      </div>
      {teaching && (
        <p class="small" role="status">
          {t('recipe.teachHow', { site: name })}
        </p>
      )}
      <Refused refusal={enable.refusal ?? disable.refusal ?? remove.refusal} />
    </li>
  );
}

function knownAs({ recipe }: SiteLine, { t }: Text): string {
  if (!recipe) return t('recipe.knownAs.none');
  const { name, trust, verifiedOn: version, source } = recipe;
  if (trust === 'verified' && version) return t('recipe.knownAs.verifiedOn', { name, version });
  if (trust === 'taught' && source === 'file') return t('recipe.knownAs.file');
  return t(`recipe.knownAs.${trust}`, { name });
}
