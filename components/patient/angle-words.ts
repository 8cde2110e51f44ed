import type { Text } from '@/components/hooks/use-text';
import { isAngle } from '@/lib/domain/angles';

/** A cadence's angle in the user's language; what somebody typed stays as typed. */
export function angleWords({ t }: Pick<Text, 't'>, angle: string): string {
  return isAngle(angle) ? t(`angle.${angle}`) : angle;
}
