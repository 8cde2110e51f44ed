import '@/lib/i18n/whole-english';
import './sites.css';
import { useQuery } from '@/components/hooks/use-query';
import { useText } from '@/components/hooks/use-text';
import { Empty } from '@/components/ui/empty';
import { Unread } from '@/components/ui/unread';
import { NeverList } from './never-list';
import { RecipeRow } from './recipe-row';
import { SiteRow } from './site-row';
import { TakeRecipe } from './take-recipe';

/** Where CaseCue works, what each page is read by, and where it never works. */
export function SitesPage() {
  const { t } = useText();
  const query = useQuery('sites', {}, ['sites']);
  return (
    <div class="page sites-page">
      <h1>{t('recipe.sites')}</h1>
      <p class="muted">{t('site.intro')}</p>
      {query.kind === 'loading' && <p class="muted">{t('common.loading')}</p>}
      <Unread of={query} />
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
      <NeverList sites={query.kind === 'ready' ? query.value.sites : []} />
    </div>
  );
}

function OwnRecipes() {
  const { t } = useText();
  const query = useQuery('recipes', {}, ['sites']);
  return (
    <section>
      <h2>{t('recipe.own')}</h2>
      <p class="small muted">{t('recipe.ownWhy')}</p>
      <TakeRecipe />
      {query.kind === 'loading' && <p class="muted">{t('common.loading')}</p>}
      <Unread of={query} />
      {query.kind === 'ready' && query.value.recipes.length === 0 && (
        <Empty title={t('recipe.ownNone')}>{t('recipe.ownNoneWhy')}</Empty>
      )}
      {query.kind === 'ready' && (
        <ul>
          {query.value.recipes.map((recipe) => (
            <RecipeRow key={recipe.id} recipe={recipe} />
          ))}
        </ul>
      )}
    </section>
  );
}
