import { Link2, PanelRightOpen, Phone, Unlink } from 'lucide-preact';
import { useText } from '@/components/hooks/use-text';
import { IconButton } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { SubjectView } from '@/lib/domain/views/subject';
import { isOpen } from './hold';

/** Folded to 40 px: whether a call is due, and who is on the page. */
export function Rail(props: { view: SubjectView | null; onOpen: () => void }) {
  const { t } = useText();
  const view = props.view && isOpen(props.view) ? props.view : null;
  const name = view?.card?.person.name ?? (view?.identity === 'referrer' ? view.referrers?.[0]?.name : undefined);
  const due = view ? dueCount(view) : 0;
  return (
    <main class="sb rail" aria-label={t('subject.panel')}>
      <h1 class="sr">{name ?? t('subject.panel')}</h1>
      <IconButton of={PanelRightOpen} label={t('subject.unfold')} kbd="Alt+R" onClick={props.onOpen} />
      {due > 0 && (
        <button type="button" class="icon-btn due" title={t('subject.due.count', { n: due })} onClick={props.onOpen}>
          <Icon of={Phone} label={t('subject.due.count', { n: due })} />
          <b class="num">{due}</b>
        </button>
      )}
      {name && (
        <span class="vert private" aria-hidden="true">
          {name}
        </span>
      )}
      {view && (
        <span class="rail-foot" title={t(name ? 'subject.linked.chart' : 'subject.nobody.head')}>
          <Icon of={name ? Link2 : Unlink} label={name ? t(linkedKey(view)) : t('subject.nobody.head')} />
        </span>
      )}
    </main>
  );
}

function linkedKey(view: SubjectView) {
  if (view.identity === 'referrer') return 'referrer.head' as const;
  return `subject.linked.${view.linkedBy ?? 'picked'}` as const;
}

/** Beside a patient: their own steps that are due; otherwise everybody's. */
function dueCount(view: SubjectView): number {
  if (!view.card) return view.dueTotal;
  const steps = [...(view.card.step ? [view.card.step] : []), ...view.card.otherSteps];
  return steps.filter(({ state }) => state === 'due' || state === 'overdue').length;
}
