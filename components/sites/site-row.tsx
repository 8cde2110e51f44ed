import '@/lib/i18n/whole-english';
import { usePractice } from '@/components/hooks/use-practice';
import { type Text, useText } from '@/components/hooks/use-text';
import { siteName } from '@/components/today/site-name';
import type { SiteLine } from '@/lib/domain/views/site';
import { sentences } from './sentences';
import { SiteActs } from './site-acts';

/** One site: whether it is on, what reads it and how that fares. */
export function SiteRow(props: { site: SiteLine }) {
  const text = useText();
  const { t, format } = text;
  const { zone } = usePractice();
  const { site } = props;
  const { origin, state, lastSeenAt } = site;
  const name = siteName(origin);
  const seen =
    lastSeenAt === undefined ? [] : [t('recipe.lastSeen', { day: format.day(format.dayOf(lastSeenAt, zone)) })];
  return (
    <li class="site-row">
      <p class="strong">{name}</p>
      <p class={state === 'lost' ? 'small danger' : 'small muted'}>
        {sentences(site.never ? t(`site.kept.${site.never}`, { site: name }) : t(`recipe.state.${state}`), ...seen)}
      </p>
      {state !== 'never' && <p class="small">{sentences(knownAs(site, text), ...healthOf(site, text))}</p>}
      <SiteActs site={site} />
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

/** Guesses and hints are not counted, so there is nothing to say of them. */
function healthOf({ recipe, health }: SiteLine, { t }: Text): string[] {
  const isCounted = recipe && recipe.trust !== 'guess' && recipe.trust !== 'hint';
  return isCounted ? [t(`recipe.health.${health}`)] : [];
}
