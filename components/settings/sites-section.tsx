import '@/lib/i18n/whole-english';
import type { ValueOf } from '@/components/hooks/client';
import { useCommand } from '@/components/hooks/use-command';
import { useQuery } from '@/components/hooks/use-query';
import { type Text, useText } from '@/components/hooks/use-text';
import { useSession } from '@/components/session/use-session';
import { siteName } from '@/components/today/site-panel';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Section } from './section';

type Site = ValueOf<'sites'>['sites'][number];

/** Where CaseCue may look, each with its off switch. Switching on needs a click in the popup on that page. */
export function SitesSection() {
  const text = useText();
  const { t } = text;
  const { view } = useSession();
  const query = useQuery('sites', {}, ['sites']);
  const disable = useCommand('disableSite');
  const sites = query.kind === 'ready' ? query.value.sites.filter(({ enabled }) => enabled) : [];
  return (
    <Section title={t('settings.sites')} why={t('site.intro')}>
      {query.kind === 'ready' && sites.length === 0 && <p class="muted">{t('settings.sitesNone')}</p>}
      <ul class="sites">
        {sites.map((site) => (
          <li key={site.origin} class="row">
            <div>
              <p class="strong">{siteName(site.origin)}</p>
              <p class={site.granted ? 'small muted' : 'small danger'}>{siteWords(site, text, view?.zone ?? 'UTC')}</p>
            </div>
            <span class="push" />
            <Button
              size="small"
              busy={disable.busy}
              label={t('settings.siteOff', { site: siteName(site.origin) })}
              onClick={() => void disable.run({ origin: site.origin })}
            >
              {t('site.off')}
            </Button>
          </li>
        ))}
      </ul>
      {disable.refusal && (
        <Notice kind="danger" live>
          {t(`error.${disable.refusal.error}`)}
        </Notice>
      )}
    </Section>
  );
}

function siteWords(site: Site, { t, format }: Text, zone: string): string {
  if (!site.granted) return t('settings.siteLost');
  const known = t(`site.${site.recipe?.trust ?? 'unknown'}`);
  if (site.lastSeenAt === undefined) return known;
  return `${known}; ${t('settings.siteSeen', { day: format.day(format.dayOf(site.lastSeenAt, zone)) })}`;
}
