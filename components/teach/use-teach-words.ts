import '@/lib/i18n/whole-english';
import { useText } from '@/components/hooks/use-text';
import type { TeachProblem } from '@/lib/domain/teach/session';
import type { TeachView } from '@/lib/domain/views/teach';

/** What is said while a page is taught: of a patient, or of whoever a message is from. */
export function useTeachWords({ mail }: Pick<TeachView, 'mail'>) {
  const { t } = useText();
  const of = mail ? ('teach.mail' as const) : ('teach' as const);
  return {
    step: (step: TeachView['step']) => t(mail ? `teach.mail.step.${inMail(step)}` : `teach.step.${step}`),
    why: (step: TeachView['step']) => t(mail ? `teach.mail.why.${inMail(step)}` : `teach.why.${step}`),
    againWhy: t(`${of}.againWhy`),
    nothing: t(`${of}.nothing`),
    blankSeen: t(`${of}.blankSeen`),
    nobodyOpen: t(`${of}.nobodyOpen`),
    emptyYes: t(`${of}.emptyYes`),
    emptyNo: t(`${of}.emptyNo`),
    problem: (problem: TeachProblem) => t((mail && problemsInMail[problem]) || `teach.problem.${problem}`),
  };
}

/** A name in a message is never in halves. */
function inMail(step: TeachView['step']) {
  return step === 'name-rest' ? 'name' : step;
}

type MailProblem = 'teach.mail.notUnderstood' | 'teach.mail.stillRead' | 'teach.mail.samePlace';

const problemsInMail: Partial<Record<TeachProblem, MailProblem>> = {
  'not-a-name': 'teach.mail.notUnderstood',
  'not-understood': 'teach.mail.notUnderstood',
  'still-read': 'teach.mail.stillRead',
  'same-place': 'teach.mail.samePlace',
};
