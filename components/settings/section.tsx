import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Refusal } from '@/lib/domain/answer';

/** One part of the settings with its heading. */
export function Section(props: { title: string; why?: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="setting" aria-labelledby={id}>
      <header>
        <h2 id={id}>{props.title}</h2>
        {props.why && <p class="small muted">{props.why}</p>}
      </header>
      <div class="setting-body">{props.children}</div>
    </section>
  );
}

/** A part that is saved as a whole. Save appears with the first change. */
export function FormSection(props: {
  title: string;
  why?: string;
  changed: boolean;
  /** Why it cannot be saved; beside the button. */
  problem?: string | null;
  busy: boolean;
  refusal: Refusal | null;
  onSave: () => void;
  onReset: () => void;
  children: ComponentChildren;
}) {
  const { t } = useText();
  const submit = (event: Event) => {
    event.preventDefault();
    if (props.changed && !props.problem && !props.busy) props.onSave();
  };
  return (
    <Section title={props.title} {...(props.why && { why: props.why })}>
      <form onSubmit={submit}>
        {props.children}
        {props.refusal && (
          <Notice kind="danger" live>
            {t(`error.${props.refusal.error}`)}
          </Notice>
        )}
        {props.changed && (
          <div class="row">
            <Button kind="primary" submit busy={props.busy} why={props.problem}>
              {t('common.save')}
            </Button>
            <Button onClick={props.onReset}>{t('common.cancel')}</Button>
          </div>
        )}
      </form>
    </Section>
  );
}
