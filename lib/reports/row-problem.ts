import type { RowProblem } from '@/lib/domain/views/report';

const shownLength = 40;

/** A problem with at most 40 characters of the text that caused it. */
export function problemAt(
  line: number,
  column: string | null,
  code: RowProblem['code'],
  text: string,
  fatal: boolean,
): RowProblem {
  return { line, column: column && shorten(column), code, text: shorten(text), fatal };
}

function shorten(text: string): string {
  const characters = Array.from(text.slice(0, shownLength * 2));
  return characters.length <= shownLength ? characters.join('') : `${characters.slice(0, shownLength - 1).join('')}…`;
}
