import { useText } from '@/components/hooks/use-text';
import type { SubjectView } from '@/lib/domain/views/subject';

export type ChooseKind = 'ask' | 'several' | 'candidates' | 'two-people';

interface Words {
  head: string;
  title: string;
  why: string;
  foot: string;
}

/** What is known, what is not, and what choosing means. */
export function useChooseWords(view: SubjectView, kind: ChooseKind): Words {
  const { t, format } = useText();
  const { claim, candidates } = view;
  const n = candidates.length;
  if (kind === 'two-people') {
    const why = t(view.claimKey ? 'subject.two.why' : 'subject.two.frames');
    return { head: t('subject.two.head'), title: t('subject.two.title'), why, foot: t('subject.two.foot') };
  }
  if (kind === 'several') {
    const byPhone = claim?.email === undefined && claim?.phone !== undefined;
    return {
      head: t(byPhone ? 'subject.several.phone' : 'subject.several.email', { n }),
      title: t(byPhone ? 'subject.several.titlePhone' : 'subject.several.title'),
      why: claim?.email ?? claim?.phone ?? '',
      foot: t('subject.several.foot'),
    };
  }
  if (kind === 'ask' && view.referrers) {
    const [title, why] = [t('referrer.askTitle'), t('referrer.askWhy')];
    return { head: t('referrer.askHead'), title, why, foot: t('subject.several.foot') };
  }
  if (kind === 'ask') {
    return {
      head: t('subject.ask.head'),
      title: t('subject.ask.title'),
      why: t('subject.ask.why'),
      foot: t('subject.two.foot'),
    };
  }
  return {
    head: t('subject.candidates.head'),
    title: t('subject.candidates.title'),
    why: nameWords(),
    foot: t('subject.candidates.foot'),
  };

  function nameWords(): string {
    if (!claim?.name) return t('subject.candidates.why');
    if (!claim.bornOn) return t('subject.candidates.name', { name: claim.name });
    return t('subject.candidates.nameBirth', { name: claim.name, born: format.dayOfYear(claim.bornOn) });
  }
}
