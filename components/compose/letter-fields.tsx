import { useText } from '@/components/hooks/use-text';
import { Field } from '@/components/ui/field';
import { Segment } from '@/components/ui/segment';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { textIds } from '@/lib/domain/letters/texts';
import type { Letter } from './use-letter';

const languages = ['en', 'es'] as const;

/** Which text, in which language, and every word of it. */
export function LetterFields(props: { letter: Letter; assumed: boolean }) {
  const { t } = useText();
  const { form, change, choose } = props.letter;
  return (
    <>
      <Select
        label={t('compose.text')}
        bare
        value={form.textId}
        options={textIds.map((value) => ({ value, label: t(`compose.texts.${value}`) }))}
        onChange={(textId) => choose(textId, form.language)}
      />
      <div class="row wraps">
        <Segment
          label={t('compose.language')}
          value={form.language}
          options={languages.map((value) => ({ value, label: t(`compose.languages.${value}`) }))}
          onChange={(language) => choose(form.textId, language)}
        />
        {props.assumed && <span class="small muted">{t('compose.assumed')}</span>}
      </div>
      <Field
        label={t('compose.subject')}
        value={form.subject}
        maxLength={300}
        onInput={(subject) => change({ subject })}
      />
      <TextArea
        label={t('compose.body')}
        rows={8}
        value={form.body}
        maxLength={20_000}
        onInput={(body) => change({ body })}
      />
    </>
  );
}
