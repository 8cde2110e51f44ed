import '@/lib/i18n/whole-english';
import { useCommand } from '@/components/hooks/use-command';
import { usePractice } from '@/components/hooks/use-practice';
import { useText } from '@/components/hooks/use-text';
import { siteName } from '@/components/today/site-panel';
import { Button } from '@/components/ui/button';
import { Refused } from '@/components/ui/refused';
import { useToast } from '@/components/ui/toasts';
import type { RecipeLine } from '@/lib/domain/views/site';
import { saveFile } from './save-file';

/** A recipe of the office's own with everything that can be done to it. */
export function RecipeRow(props: { recipe: RecipeLine; onRemoved: (id: string) => void }) {
  const { t, format } = useText();
  const { zone } = usePractice();
  const toast = useToast();
  const { recipe } = props;
  const { id, name, state, earlier } = recipe;
  const turn = useCommand('recipeSwitch');
  const restore = useCommand('recipeRestore');
  const remove = useCommand('recipeRemove');
  const write = useCommand('recipeExport');
  const day = (at: number) => format.day(format.dayOf(at, zone));
  const save = async () => {
    const answer = await write.run({ id });
    if (!answer.ok) return;
    saveFile(answer.value.fileName, answer.value.text);
    toast.say(t('recipe.saved', { file: answer.value.fileName }));
  };
  const drop = async () => {
    const answer = await remove.run({ id });
    if (answer.ok) props.onRemoved(id);
  };
  const back = async (version: number) => {
    const answer = await restore.run({ id, version });
    if (answer.ok) toast.say(t('recipe.backToDone', { n: version }));
  };
  return (
    <li class="site-row">
      <p class="strong">{name}</p>
      <p class="small muted">
        {[siteName(recipe.origin), t(`recipe.inUse.${state}`), t(`recipe.source.${recipe.source}`)].join('; ')}
      </p>
      <p class="small">
        {t('recipe.reads', { fields: recipe.reads.map((field) => t(`recipe.field.${field}`)).join(', ') })}
      </p>
      <p class="small">
        {[
          t('recipe.version', { n: recipe.version, day: day(recipe.changedAt) }),
          t(`recipe.health.${recipe.health}`),
        ].join('; ')}
      </p>
      {state === 'trial' && <p class="small">{t('recipe.trialWhy', { site: siteName(recipe.origin) })}</p>}
      <div class="row wraps">
        <Button size="small" busy={turn.busy} onClick={() => void turn.run({ id, on: state === 'off' })}>
          {t(state === 'off' ? 'recipe.switchOn' : 'recipe.switchOff')}
        </Button>
        <Button size="small" busy={write.busy} onClick={() => void save()}>
          {t('recipe.save')}
        </Button>
        <Button size="small" kind="quiet" busy={remove.busy} onClick={() => void drop()}>
          {t('recipe.drop')}
        </Button>
      </div>
      {earlier.length > 0 && (
        <details>
          <summary class="small">{t('recipe.versions', { n: earlier.length })}</summary>
          {earlier.map(({ version, at }) => (
            <div key={version} class="row wraps">
              <span class="small">{t('recipe.version', { n: version, day: day(at) })}</span>
              <Button size="small" busy={restore.busy} onClick={() => void back(version)}>
                {t('recipe.backTo', { n: version })}
              </Button>
            </div>
          ))}
        </details>
      )}
      <Refused refusal={turn.refusal ?? restore.refusal ?? remove.refusal ?? write.refusal} />
    </li>
  );
}
