import type { PlainDate } from '../records/base';
import { datesOf } from './dates';
import { isName } from './name-parts';
import type { TaughtField, TaughtPick, TeachPick, TeachProblem, TeachReading } from './session';

const longest = 120;
const address = /[^\s@<>"]@[^\s@<>"]+\.[^\s@<>"]/;
const phoneWords =
  /\b(?:tel|telf|telefon\w*|telefono|phone|mobile|mobil\w*|movil|cell|celular|handy|fax|sms|portable|cellulare|natel)\b/;
const lastWords =
  /(?:last|sur|family|maiden|apellido|nachname|familienname|nom de famille|cognome|sobrenome|achternaam|lname)/;
const firstWords = /(?:first|given|fore|vorname|nombre|prenom|primeiro|voornaam|fname)/;

export type PickMeaning = { field: TaughtField } | { problem: TeachProblem };

/** What a click was on, judged by what stands there and by what is known already. */
export function fieldOfPick(pick: TeachPick, picks: readonly TaughtPick[], today: PlainDate): PickMeaning {
  if (pick.text === '') return { problem: 'nothing-there' };
  if (pick.text.length > longest) return { problem: 'too-much' };
  const has = (field: TaughtField) => picks.some((one) => one.field === field);
  const named = has('fullName') || has('firstName') || has('lastName');
  const other = otherThanName(pick, has('chart'), today);
  // An address says by itself what it is.
  if (other?.field === 'email') return other;
  if (!named) return nameReading(pick) && other?.field !== 'bornOn' ? { field: 'fullName' } : { problem: 'not-a-name' };
  if (other) return other;
  if (nameReading(pick)) return { field: 'fullName' };
  return { problem: 'not-understood' };
}

function otherThanName(pick: TeachPick, hasChart: boolean, today: PlainDate): { field: TaughtField } | null {
  const { text, hints } = pick;
  const reads = (last: string) => pick.readings.some(({ transforms }) => transforms.at(-1) === last);
  if (address.test(text)) return reads('address') ? { field: 'email' } : null;
  if (datesOf(pick, today).length > 0) return { field: 'bornOn' };
  const digits = text.replace(/\D/g, '').length;
  if (digits === 0) return null;
  const asPhone = phoneWords.test(hints) || /[+(]|\d[\s./-]\d/.test(text) || hasChart;
  if (digits >= 7 && asPhone && reads('phone')) return { field: 'phone' };
  return chartReading(pick) ? { field: 'chart' } : null;
}

/** The reading that cuts off least and is a name: words, without digits, brackets or an address. */
export function nameReading({ readings }: TeachPick): TeachReading | undefined {
  return readings.find((one) => one.transforms.at(-1) === 'squash' && !inBrackets(one) && isName(one.value));
}

/** One word with a digit in it, or else two. */
export function chartReading({ readings }: TeachPick): TeachReading | undefined {
  const charts = readings.filter((one) => one.transforms.at(-1) === 'squash' && isChart(one.value));
  return charts.find(({ value }) => !value.includes(' ')) ?? charts[0];
}

function inBrackets({ transforms }: TeachReading): boolean {
  return transforms.includes('in-brackets');
}

function isChart(value: string): boolean {
  return value.length <= 24 && /\d/.test(value) && !/[:()[\]<>]/.test(value) && value.split(/\s+/).length <= 2;
}

/** A name of one word is half of one, where pages keep the two in fields of their own. */
export function isHalfName(pick: TeachPick): boolean {
  return !/[\s,]/.test(nameReading(pick)?.value ?? '');
}

/** Which of two halves is the first name: what stands beside them says so, or else the order. */
export function isLastFirst(one: TeachPick, other: TeachPick): boolean {
  const says = ({ hints }: TeachPick) => Number(firstWords.test(hints)) - Number(lastWords.test(hints));
  return says(one) < says(other);
}
