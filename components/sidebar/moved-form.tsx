import { useKeys } from '@/components/hooks/use-keys';
import { useText } from '@/components/hooks/use-text';
import { Kbd } from '@/components/ui/kbd';
import { Notice } from '@/components/ui/notice';

/** The page shows something else while a form is being filled in: the form stays until it is saved or left. */
export function MovedForm(props: {
  /** The patient it is about, where there is one. */
  name?: string;
  onGo: () => void;
}) {
  const { t } = useText();
  const { name } = props;
  useKeys({ 'alt+g': props.onGo });
  return (
    <Notice kind="warn" live>
      <b class="strong">{t(name ? 'subject.moved.title' : 'subject.moved.titleForm')}</b>
      <br />
      <span class="private">{name ? t('subject.moved.finishing', { name }) : t('subject.moved.formStays')}</span>
      <span class="row wraps">
        <button type="button" class="link" onClick={props.onGo}>
          {t('subject.moved.leave')}
        </button>
        <Kbd>Alt G</Kbd>
      </span>
    </Notice>
  );
}
