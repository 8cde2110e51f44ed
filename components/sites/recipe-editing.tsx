import '@/lib/i18n/whole-english';
import { useCommand } from '@/components/hooks/use-command';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Refused } from '@/components/ui/refused';
import type { FieldName } from '@/lib/domain/records/claim';
import { type DateOrder, dateOrders } from '@/lib/domain/sites/edit-recipe';
import type { RecipeLine } from '@/lib/domain/views/site';
import { useRecipeUndo } from './use-recipe-undo';

/** A field that was learnt by mistake is left out, dates are read in another order. Each can be taken back. */
export function RecipeEditing(props: { recipe: RecipeLine }) {
  const { t } = useText();
  const { id, name, optional, dates } = props.recipe;
  const edit = useCommand('recipeEdit');
  const say = useRecipeUndo();
  const leaveOut = async (drop: FieldName) => {
    const answer = await edit.run({ id, drop });
    if (answer.ok) say(t('recipe.leftOut', { field: t(`recipe.field.${drop}`) }), id);
  };
  const turn = async (order: DateOrder) => {
    const answer = await edit.run({ id, dates: order });
    if (answer.ok) say(t('recipe.datesTurned'), id);
  };
  return (
    <details>
      <summary class="small">{t('recipe.edit')}</summary>
      <div class="row wraps">
        {optional.map((field) => {
          const words = t('recipe.leaveOut', { field: t(`recipe.field.${field}`) });
          return (
            <Button
              key={field}
              size="small"
              label={`${words}, ${name}`}
              busy={edit.busy}
              onClick={() => void leaveOut(field)}
            >
              {words}
            </Button>
          );
        })}
      </div>
      {dates && (
        <>
          <p class="small">{t('recipe.dateOrder', { order: t(`recipe.dateOrders.${dates}`) })}</p>
          <div class="row wraps">
            {dateOrders
              .filter((order) => order !== dates)
              .map((order) => {
                const words = t('recipe.dateTurn', { order: t(`recipe.dateOrders.${order}`) });
                return (
                  <Button
                    key={order}
                    size="small"
                    label={`${words}, ${name}`}
                    busy={edit.busy}
                    onClick={() => void turn(order)}
                  >
                    {words}
                  </Button>
                );
              })}
          </div>
          <p class="small muted">{t('recipe.dateOrderWhy')}</p>
        </>
      )}
      <Refused refusal={edit.refusal} />
    </details>
  );
}
