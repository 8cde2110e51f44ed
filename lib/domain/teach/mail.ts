import type { FieldName } from '../records/claim';
import type { TaughtField, TeachSession, TeachTransform } from './session';

/** From a link to write to somebody to the address in it. */
export const linkTransforms: TeachTransform[] = ['without-mailto', 'address'];

const ofChart: readonly TaughtField[] = ['fullName', 'firstName', 'lastName', 'chart', 'bornOn'];

/** Whether a message is taught. A chart number or a day of birth says that it is a chart after all. */
export function isMail({ mail, picks, first = [] }: Pick<TeachSession, 'mail' | 'picks' | 'first'>): boolean {
  return mail !== undefined && ![...picks, ...first].some(({ field }) => field === 'chart' || field === 'bornOn');
}

/** What must be found again for anybody to be named: in a message the address alone tells people apart. */
export function requiredFields(isMessage: boolean): readonly TaughtField[] {
  return isMessage ? ['email'] : ofChart;
}

/** As recipes call it: the name in a message is what somebody calls themselves. */
export function fieldOf(field: TaughtField, isMessage: boolean): Extract<FieldName, TaughtField | 'displayName'> {
  return isMessage && field === 'fullName' ? 'displayName' : field;
}
