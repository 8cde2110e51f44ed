import type { Text } from '@/components/hooks/use-text';
import type { FollowUpKind } from '@/lib/domain/records/follow-up';
import { angleWords } from './angle-words';

/** "Call: implant or bridge?" */
export function stepTitle({ t }: Text, kind: FollowUpKind, angle?: string): string {
  const what = t(`patient.step.title.${kind}`);
  return angle ? t('patient.step.titleAngle', { what, angle: angleWords({ t }, angle) }) : what;
}
