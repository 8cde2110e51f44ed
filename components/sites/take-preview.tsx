import '@/lib/i18n/whole-english';
import { useState } from 'preact/hooks';
import { useText } from '@/components/hooks/use-text';
import { siteName } from '@/components/today/site-name';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Refused } from '@/components/ui/refused';
import { Select } from '@/components/ui/select';
import { StageHead } from '@/components/ui/stage-head';
import { hostOf } from '@/lib/domain/sites/never-touched';
import type { RecipeOffer } from '@/lib/domain/views/site';
import { MayRead } from './may-read';
import { sentences } from './sentences';
import type { TakeControl } from './use-take';

/** What a file may read, where it would be used and what it would replace, before anything is saved. */
export function TakePreview(props: { file: string; offer: RecipeOffer; control: TakeControl }) {
  const { t } = useText();
  const { offer, control } = props;
  const { recipe, host, sites } = offer;
  const [chosen, setChosen] = useState(sites[0]?.origin ?? '');
  const site = sites.find(({ origin }) => origin === chosen);
  const isOther = site !== undefined && host !== null && hostOf(site.origin) !== host;
  const submit = (event: Event) => {
    event.preventDefault();
    if (site) control.take(site.origin);
  };
  return (
    <form class="block take-stage" onSubmit={submit}>
      <StageHead title={t('recipe.taking')} name={props.file} />
      <div>
        <p class="strong">{recipe.name}</p>
        <p class="small muted">
          {sentences(
            t(`recipe.kind.${recipe.kind}`),
            t('recipe.fileVersion', { n: recipe.version }),
            host === null ? t('recipe.fromNowhere') : t('recipe.from', { host }),
          )}
        </p>
      </div>
      <MayRead recipe={recipe} />
      {site && sites.length > 1 && (
        <Select
          label={t('recipe.forSite')}
          options={sites.map(({ origin }) => ({ value: origin, label: siteName(origin) }))}
          value={site.origin}
          onChange={setChosen}
        />
      )}
      {site && sites.length === 1 && (
        <p>
          {t('recipe.forSite')} <b class="strong">{siteName(site.origin)}</b>
        </p>
      )}
      {isOther && <Notice kind="warn">{t('recipe.otherSite', { host, site: siteName(site.origin) })}</Notice>}
      {!site && <Notice kind="warn">{t('recipe.noSite')}</Notice>}
      {site && <p class="small">{sentences(...replaced(site, t), t('recipe.onTrial'), t('recipe.only'))}</p>}
      <Refused refusal={control.refusal} />
      <div class="row wraps">
        <Button kind="primary" submit disabled={!site} busy={control.busy}>
          {t('recipe.takeIt')}
        </Button>
        <Button kbd="Esc" onClick={control.leave}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

function replaced({ replaces }: RecipeOffer['sites'][number], t: ReturnType<typeof useText>['t']): string[] {
  if (!replaces) return [t('recipe.replacesNothing')];
  return [t('recipe.replaces', { name: replaces.name, n: replaces.version })];
}
