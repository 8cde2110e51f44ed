/** Before this nobody who is treated today was born. */
const earliestYear = 1880;

// Spaces are single by then: nothing in these can be matched in two ways.
const separated = /(?<!\d)(\d{1,4}) ?([./\- ]) ?(\d{1,2}) ?\2 ?(\d{1,4})(?!\d)/g;
const dayFirst =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.?º|\.)?[ \-/]{0,3}(?:de )?([a-z]{3,10})\.?[ \-/,]{0,3}(?:del? )?(\d{4}|\d{2})(?!\d)/g;
const monthFirst = /\b([a-z]{3,10})\.?[ -]{0,3}(\d{1,2})(?:st|nd|rd|th|\.?º)?[ ,-]{1,3}(?:del? )?(\d{4}|\d{2})(?!\d)/g;

const english = ['january', 'february', 'march', 'april', 'may', 'june'];
const englishToo = ['july', 'august', 'september', 'october', 'november', 'december'];
const spanish = ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio'];
const spanishToo = ['julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'];
const languages = [
  [...english, ...englishToo],
  [...spanish, ...spanishToo],
];
const irregular: Record<string, number> = { sept: 9, set: 9, setiembre: 9 };

export type Order = 'mdy' | 'dmy' | 'ymd';

/** The one calendar day in a text, written with numbers in this order; two are none. */
export function numberedDate(text: string, order: Order): string | undefined {
  return onlyDay(
    [...squashed(text).matchAll(separated)].map((match) => {
      const parts = [match[1], match[3], match[4]];
      const at = (sign: string) => parts[order.indexOf(sign)] ?? '';
      return dayOf(at('y'), Number(at('m')), at('d'));
    }),
  );
}

/** The one calendar day in a text, its month written as an English or Spanish word. */
export function wordedDate(text: string): string | undefined {
  const plain = squashed(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const first = [...plain.matchAll(dayFirst)].map(([, day = '', month = '', year = '']) =>
    dayOf(year, monthOf(month), day),
  );
  const second = [...plain.matchAll(monthFirst)].map(([, month = '', day = '', year = '']) =>
    dayOf(year, monthOf(month), day),
  );
  return onlyDay([...first, ...second]);
}

function squashed(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function monthOf(word: string): number {
  if (Object.hasOwn(irregular, word)) return irregular[word] ?? 0;
  for (const months of languages) {
    const at = months.findIndex((month) => month === word || month.slice(0, 3) === word);
    if (at >= 0) return at + 1;
  }
  return 0;
}

function onlyDay(found: readonly (string | undefined)[]): string | undefined {
  const days = new Set(found.filter((day) => day !== undefined));
  return days.size === 1 ? [...days][0] : undefined;
}

/** A day of birth that the calendar knows. Two digits are the latest year that is not still to come. */
function dayOf(yearText: string, month: number, dayText: string): string | undefined {
  const thisYear = new Date().getFullYear();
  const day = Number(dayText);
  if (yearText.length !== 2 && yearText.length !== 4) return undefined;
  let year = Number(yearText);
  if (yearText.length === 2) year += 100 * Math.floor((thisYear - year) / 100);
  if (year < earliestYear || year > thisYear || dayText.length > 2) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}
