import '@/lib/i18n/whole-english';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useCommand } from '@/components/hooks/use-command';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Refused } from '@/components/ui/refused';
import { useToast } from '@/components/ui/toasts';
import type { RecipeLine } from '@/lib/domain/views/site';
import { RecipeName } from './recipe-name';
import { saveFile } from './save-file';
import { TeachAgain } from './teach-again';
import { useRecipeUndo } from './use-recipe-undo';

/** The buttons below a recipe. What changes it can be taken back. */
export function RecipeActs(props: { recipe: RecipeLine }) {
  const { t } = useText();
  const toast = useToast();
  const say = useRecipeUndo();
  const { id, name, state, origin } = props.recipe;
  const [isNaming, setNaming] = useState(false);
  const naming = useRef<HTMLButtonElement>(null);
  const wasNaming = useRef(false);
  // The keyboard goes on where it was.
  useEffect(() => {
    if (wasNaming.current && !isNaming) naming.current?.focus();
    wasNaming.current = isNaming;
  }, [isNaming]);
  const turn = useCommand('recipeSwitch');
  const remove = useCommand('recipeRemove');
  const write = useCommand('recipeExport');
  const isOff = state === 'off';
  const save = async () => {
    const answer = await write.run({ id });
    if (!answer.ok) return;
    saveFile(answer.value.fileName, answer.value.text);
    toast.say(t('recipe.saved', { file: answer.value.fileName }));
  };
  const drop = async () => {
    const answer = await remove.run({ id });
    if (answer.ok) say(t('recipe.dropped', { name }), id);
  };
  const turnIt = async () => {
    const answer = await turn.run({ id, on: isOff });
    if (answer.ok) say(t(isOff ? 'recipe.isOn' : 'recipe.isOff', { name }), id);
  };
  const labelled = (word: string) => ({ label: `${word}: ${name}`, children: word });
  if (isNaming) return <RecipeName recipe={props.recipe} onDone={() => setNaming(false)} />;
  return (
    <>
      <div class="row wraps">
        <Button
          size="small"
          busy={turn.busy}
          onClick={() => void turnIt()}
          {...labelled(t(isOff ? 'recipe.switchOn' : 'recipe.switchOff'))}
        />
        {!isOff && <TeachAgain origin={origin} again />}
        <Button size="small" buttonRef={naming} onClick={() => setNaming(true)} {...labelled(t('recipe.rename'))} />
        <Button size="small" busy={write.busy} onClick={() => void save()} {...labelled(t('recipe.save'))} />
        <Button
          size="small"
          kind="quiet"
          busy={remove.busy}
          onClick={() => void drop()}
          {...labelled(t('recipe.drop'))}
        />
      </div>
      <Refused refusal={turn.refusal ?? remove.refusal ?? write.refusal} />
    </>
  );
}
