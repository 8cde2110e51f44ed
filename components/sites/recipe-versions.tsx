import '@/lib/i18n/whole-english';
import { useCommand } from '@/components/hooks/use-command';
import { usePractice } from '@/components/hooks/use-practice';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Refused } from '@/components/ui/refused';
import type { RecipeLine } from '@/lib/domain/views/site';
import { useRecipeUndo } from './use-recipe-undo';

/** What a recipe was before, each with the way back to it. */
export function RecipeVersions(props: { recipe: RecipeLine }) {
  const { t, format } = useText();
  const { zone } = usePractice();
  const { id, name, earlier } = props.recipe;
  const restore = useCommand('recipeRestore');
  const say = useRecipeUndo();
  const back = async (version: number) => {
    const answer = await restore.run({ id, version });
    if (answer.ok) say(t('recipe.backToDone', { n: version }), id);
  };
  return (
    <details>
      <summary class="small">{t('recipe.versions', { n: earlier.length })}</summary>
      {earlier.map(({ version, at }) => (
        <div key={version} class="row wraps">
          <span class="small">{t('recipe.version', { n: version, day: format.day(format.dayOf(at, zone)) })}</span>
          <Button
            size="small"
            label={`${t('recipe.backTo', { n: version })}: ${name}`}
            busy={restore.busy}
            onClick={() => void back(version)}
          >
            {t('recipe.backTo', { n: version })}
          </Button>
        </div>
      ))}
      <Refused refusal={restore.refusal} />
    </details>
  );
}
