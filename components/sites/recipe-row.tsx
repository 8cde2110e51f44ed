import '@/lib/i18n/whole-english';
import { usePractice } from '@/components/hooks/use-practice';
import { useText } from '@/components/hooks/use-text';
import { siteName } from '@/components/today/site-name';
import type { RecipeLine } from '@/lib/domain/views/site';
import { RecipeActs } from './recipe-acts';
import { RecipeEditing } from './recipe-editing';
import { RecipeVersions } from './recipe-versions';
import { sentences } from './sentences';

/** A recipe of the office's own with everything that can be done to it. */
export function RecipeRow(props: { recipe: RecipeLine }) {
  const { t, format } = useText();
  const { zone } = usePractice();
  const { recipe } = props;
  const { name, state } = recipe;
  const site = siteName(recipe.origin);
  const day = (at: number) => format.day(format.dayOf(at, zone));
  return (
    <li class="site-row">
      <p class="strong">{name}</p>
      {name !== site && <p class="small muted">{site}</p>}
      <p class="small muted">
        {sentences(
          t(`recipe.inUse.${state}`),
          t(`recipe.source.${recipe.source}`),
          t('recipe.version', { n: recipe.version, day: day(recipe.changedAt) }),
        )}
      </p>
      <p class="small">
        {sentences(
          t('recipe.reads', { fields: recipe.reads.map((field) => t(`recipe.field.${field}`)).join(', ') }),
          ...(state === 'active' ? [t(`recipe.health.${recipe.health}`)] : []),
        )}
      </p>
      {state === 'trial' && <p class="small">{t('recipe.trialWhy', { site })}</p>}
      <RecipeActs recipe={recipe} />
      {(recipe.optional.length > 0 || recipe.dates) && <RecipeEditing recipe={recipe} />}
      {recipe.earlier.length > 0 && <RecipeVersions recipe={recipe} />}
    </li>
  );
}
