import '@/lib/i18n/whole-english';
import { type Text, useText } from '@/components/hooks/use-text';
import type { Recipe } from '@/lib/domain/records/recipe';
import { describeRecipe } from '@/lib/domain/sites/describe-recipe';
import type { PlaceLine } from '@/lib/domain/views/site';

/** Every field with the places it may come from, and the pages: all that a recipe can do. */
export function MayRead(props: { recipe: Recipe }) {
  const text = useText();
  const { t } = text;
  const { reads, routes } = describeRecipe(props.recipe);
  return (
    <>
      <div class="take-part">
        <h3>{t('recipe.mayRead')}</h3>
        <ul>
          {reads.map(({ field, required, places }) => (
            <li key={field}>
              <b class="strong">{t(`recipe.field.${field}`)}</b>
              {required && <span class="small muted"> ({t('recipe.needed')})</span>}
              <ul class="small take-places">
                {places.map((place) => (
                  <li key={JSON.stringify(place)}>{placeWords(place, text)}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </div>
      <div class="take-part">
        <h3>{t('recipe.routes')}</h3>
        {routes.length === 0 && <p>{t('recipe.routesAll')}</p>}
        <ul>
          {routes.map((route) => (
            <li key={route}>
              <code>{route}</code>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

function placeWords({ kind, labels = [], of }: PlaceLine, { t }: Text): string {
  const where = t(`recipe.place.${kind}`, { words: labels.map((word) => t('recipe.quoted', { word })).join(', ') });
  return of ? `${t(`recipe.placeOf.${of}`)}, ${where}` : where;
}
