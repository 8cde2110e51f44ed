import { looksGenerated } from '@/lib/domain/teach/looks-generated';

/** Given to elements so that programs find them again. */
const testIds = ['data-testid', 'data-test-id', 'data-test', 'data-qa', 'data-cy', 'data-automation-id'];
/** Say what a value is. */
const meanings = [
  'data-field',
  'data-fieldname',
  'data-name',
  'data-key',
  'data-bind',
  'itemprop',
  'formcontrolname',
  'ng-model',
  'v-model',
  'aria-label',
];
const plain = /^[A-Za-z][\w-]*$/;

/** Selectors of one element by what was given to it on purpose, most trusted first. */
export function selectorsOf(element: Element): string[] {
  const tag = element.localName;
  const of = (name: string) => named(element, name);
  return [
    ...idSelector(element),
    ...of('name').map((value) => `${tag}[name="${value}"]`),
    ...testIds.flatMap((name) => of(name).map((value) => `[${name}="${value}"]`)),
    ...of('autocomplete')
      .filter((value) => value !== 'on' && value !== 'off')
      .map((value) => `${tag}[autocomplete="${value}"]`),
    ...meanings.flatMap((name) => phrase(element, name).map((value) => `[${name}="${value}"]`)),
  ];
}

function idSelector({ id }: Element): string[] {
  if (looksGenerated(id)) return [];
  return [plain.test(id) ? `#${id}` : `[id="${id}"]`];
}

function named(element: Element, name: string): string[] {
  const value = element.getAttribute(name) ?? '';
  return looksGenerated(value) ? [] : [value];
}

/** Attributes that may hold words or an expression; quotes and line ends would need escapes, so they are left out. */
function phrase(element: Element, name: string): string[] {
  const value = element.getAttribute(name) ?? '';
  return value === '' || value.length > 60 || /["\\\n\d]/.test(value) ? [] : [value];
}

const states =
  /^(?:is|has|ng|v|js)-|active|select|focus|hover|open|clos|hidden|visible|show|disabled|valid|touched|dirty/;

/** Class names that a person wrote and that say what an element is, not how it is at the moment. */
export function lastingClasses(element: Element): string[] {
  return [...element.classList]
    .filter((name) => plain.test(name) && name.length > 2 && !looksGenerated(name) && !states.test(name))
    .slice(0, 2);
}
