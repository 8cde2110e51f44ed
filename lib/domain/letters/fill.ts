/** What may stand between braces in a text of ours. */
export type Place = 'firstName' | 'practice' | 'teamMember';

export type Fillings = Record<Place, string>;

/**
 * Fills a text in one pass: what is filled in is never read again. A place that is unknown or has nothing to say
 * goes, with the space before it; no brace of ours is ever left in a letter.
 */
export function fillText(template: string, fillings: Fillings): string {
  return template
    .replace(/([ \t]?)\{([^{}\n]*)\}/g, (_all, space: string, name: string) => {
      const value = Object.hasOwn(fillings, name) ? oneLine(fillings[name as Place]) : '';
      return value === '' ? '' : `${space}${value}`;
    })
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A name is one line. */
function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim().slice(0, 200);
}
