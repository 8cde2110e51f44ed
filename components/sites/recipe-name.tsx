import '@/lib/i18n/whole-english';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useCommand } from '@/components/hooks/use-command';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Refused } from '@/components/ui/refused';
import type { RecipeLine } from '@/lib/domain/views/site';
import { useRecipeUndo } from './use-recipe-undo';

/** Another name for a recipe. Enter saves, Escape leaves it as it was. */
export function RecipeName(props: { recipe: RecipeLine; onDone: () => void }) {
  const { t } = useText();
  const { id, name } = props.recipe;
  const say = useRecipeUndo();
  const rename = useCommand('recipeRename');
  const [typed, setTyped] = useState(name);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const wanted = typed.replace(/\s+/g, ' ').trim();
  const save = async (event: Event) => {
    event.preventDefault();
    if (wanted === '' || rename.busy) return;
    if (wanted === name) return props.onDone();
    const answer = await rename.run({ id, name: wanted });
    if (!answer.ok) return;
    say(t('recipe.renamed'), id);
    props.onDone();
  };
  return (
    <form class="narrow-form" onSubmit={(event) => void save(event)}>
      <Field
        label={t('recipe.name')}
        value={typed}
        hint={t('recipe.nameWhy')}
        maxLength={80}
        inputRef={input}
        onInput={setTyped}
        onKeyDown={(event) => event.key === 'Escape' && props.onDone()}
      />
      <div class="row">
        <Button kind="primary" size="small" submit disabled={wanted === ''} busy={rename.busy}>
          {t('common.save')}
        </Button>
        <Button size="small" onClick={props.onDone}>
          {t('common.cancel')}
        </Button>
      </div>
      <Refused refusal={rename.refusal} />
    </form>
  );
}
