import { isName, type NamePart, namePartOf } from '@/lib/domain/teach/name-parts';
import type { HostPage } from '../host-page';
import { choicesIn } from './choices';
import { labelsOf } from './labels';
import { type Target, targetOf } from './target';

const highestClimb = 6;
/** With more around them two values no longer stand side by side. */
const mostNeighbours = 40;

/** Which half of a name the words beside a value say it is. */
export function partOf(target: Target): NamePart | undefined {
  const { element, text } = target;
  if (!isName(text)) return undefined;
  const given = ['id', 'name', 'autocomplete', 'placeholder', 'aria-label'].map(
    (name) => element.getAttribute(name) ?? '',
  );
  return namePartOf([...labelsOf(target), ...given]);
}

/** The other half of a name: the one value nearby that is labelled so. Two of them are none. */
export function otherHalf(page: HostPage, target: Target, part: NamePart): Target | undefined {
  let at = target.element.parentElement;
  for (let step = 0; at && step < highestClimb; step++, at = at.parentElement) {
    const near = choicesIn(page, at, mostNeighbours + 1);
    if (near.length > mostNeighbours) return undefined;
    const found = near.filter(isValue).map((element) => targetOf(page, element));
    const others = found.filter((one) => one.element !== target.element && isOpposite(partOf(one), part));
    if (others.length > 0) return others.length === 1 ? others[0] : undefined;
  }
  return undefined;
}

function isValue(element: Element): boolean {
  return !element.matches('th,dt,label,legend,button') && namePartOf([element.textContent ?? '']) === undefined;
}

function isOpposite(one: NamePart | undefined, other: NamePart): boolean {
  return one !== undefined && one !== other;
}
