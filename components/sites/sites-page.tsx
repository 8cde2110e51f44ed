import '@/lib/i18n/whole-english';
import './sites.css';
import { useState } from 'preact/hooks';
import { useCommand } from '@/components/hooks/use-command';
import { useQuery } from '@/components/hooks/use-query';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Notice } from '@/components/ui/notice';
import { Refused } from '@/components/ui/refused';
import { NeverList } from './never-list';
import { RecipeRow } from './recipe-row';
import { SiteRow } from './site-row';

/** Where CaseCue works, what each page is read by, and where it never works. */
export function SitesPage() {
  const { t } = useText();
  const query = useQuery('sites', {}, ['sites']);
  return (
    <div class="page sites-page">
      <h1>{t('recipe.sites')}</h1>
      <p class="muted">{t('site.intro')}</p>
      {query.kind === 'loading' && <p class="muted">{t('common.loading')}</p>}
      {query.kind === 'refused' && <Refused refusal={query.refusal} />}
      {query.kind === 'ready' && query.value.sites.length === 0 && (
        <Empty title={t('recipe.sitesNone')}>{t('recipe.sitesNoneWhy')}</Empty>
      )}
      {query.kind === 'ready' && (
        <ul>
          {query.value.sites.map((site) => (
            <SiteRow key={site.origin} site={site} />
          ))}
        </ul>
      )}
      <OwnRecipes />
      <NeverList />
    </div>
  );
}

function OwnRecipes() {
  const { t } = useText();
  const query = useQuery('recipes', {}, ['sites']);
  const keep = useCommand('recipeKeep');
  const [removed, setRemoved] = useState<string | null>(null);
  const undo = async () => {
    if (removed === null) return;
    const answer = await keep.run({ id: removed });
    if (answer.ok) setRemoved(null);
  };
  return (
    <section>
      <h2>{t('recipe.own')}</h2>
      <p class="small muted">{t('recipe.ownWhy')}</p>
      {removed !== null && (
        <Notice
          live
          action={
            <Button size="small" busy={keep.busy} onClick={() => void undo()}>
              {t('common.undo')}
            </Button>
          }
        >
          {t('activity.recipe-removed')}
        </Notice>
      )}
      <Refused refusal={keep.refusal} />
      {query.kind === 'refused' && <Refused refusal={query.refusal} />}
      {query.kind === 'ready' && query.value.recipes.length === 0 && (
        <Empty title={t('recipe.ownNone')}>{t('recipe.ownNoneWhy')}</Empty>
      )}
      {query.kind === 'ready' && (
        <ul>
          {query.value.recipes.map((recipe) => (
            <RecipeRow key={recipe.id} recipe={recipe} onRemoved={setRemoved} />
          ))}
        </ul>
      )}
    </section>
  );
}
