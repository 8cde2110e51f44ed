import type { FollowUpKind } from '@/lib/domain/records/follow-up';
import type { Language } from '@/lib/domain/records/practice';

/** What chrono misreads or does not know, said in a way that it reads rightly. Order matters. */
const rewrites: Record<Language, [RegExp, string][]> = {
  en: [
    [/\bafter (?:the |this )?weekend\b/gi, 'monday'],
    [
      /\b(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|satur|sat|sun)((?:day)?) (\d{1,2})(?![\d:./-]|\s*(?:am|pm))\b/gi,
      '$1$2 at $3',
    ],
    [/\b(\d{1,2})h(\d{2})\b/gi, '$1:$2'],
    [/\b([7-9]|1\d|2[0-3])h\b/gi, '$1:00'],
  ],
  es: [
    [/\b(?:después del|pasado el|tras el) fin de semana\b/gi, 'lunes'],
    [/\bpasado mañana\b/gi, 'en 2 días'],
    [/\b(?:la )?(?:próxima semana|semana que viene)\b/gi, 'en 1 semana'],
    [/\b(?:el )?(?:próximo mes|mes que viene)\b/gi, 'en 1 mes'],
    [/\ba las? (\d{1,2})(:\d{2})? de la (?:tarde|noche)\b/gi, 'a las $1$2 pm'],
    [/\ba las? (\d{1,2})(:\d{2})? de la mañana\b/gi, 'a las $1$2 am'],
    [/\b([7-9]|1\d|2[0-3]) ?h(?:oras)?\b/gi, '$1:00'],
    [/\b(lun|mar|mi[eé]|jue|vie|s[aá]b|dom)([a-zéá]*) (\d{1,2})(?![\d:./-]|\s*(?:am|pm|de))\b/gi, '$1$2 a las $3'],
  ],
};

const dayParts: Record<Language, [RegExp, number][]> = {
  en: [
    [/\b(?:this |in the )?morning\b/i, 9],
    [/\b(?:this |in the )?afternoon\b/i, 14],
    [/\b(?:this |in the )?evening\b|\btonight\b/i, 18],
  ],
  es: [
    [/\b(?:por|en) la mañana\b/i, 9],
    [/\b(?:por|en) la tarde\b/i, 14],
    [/\b(?:por|en) la noche\b/i, 18],
  ],
};

const kinds: [RegExp, FollowUpKind][] = [
  [/\bcourtesy\b|\bcortesía\b/i, 'courtesy-call'],
  [/\b(?:text|sms|mensaje)\b/i, 'text'],
  [/\b(?:e-?mail|mail|correo)\b/i, 'email'],
  [/\b(?:letter|carta)\b/i, 'letter'],
  [/\b(?:consult(?:ation)?|consulta)\b/i, 'consult'],
  [/\b(?:call|phone|ring|llamar|llamada|llamar[ée]|tel[ée]fono)\b/i, 'call'],
];

const promisedWords = /\b(?:promised?|agreed|prometid[oa]|acordad[oa]|quedamos)\b/i;

export interface PreparedWhen {
  text: string;
  /** "Friday afternoon" is at this hour. */
  dayPartHour: number | null;
}

/** The typed text with its day part taken out and known stumbling blocks rewritten. */
export function prepareWhen(text: string, language: Language): PreparedWhen {
  let rest = text.normalize('NFC');
  let dayPartHour: number | null = null;
  for (const [pattern, hour] of dayParts[language]) {
    if (!pattern.test(rest)) continue;
    dayPartHour = hour;
    rest = rest.replace(pattern, /^\s*(?:this|tonight)/i.test(rest.match(pattern)?.[0] ?? '') ? 'today' : ' ');
    break;
  }
  for (const [pattern, said] of rewrites[language]) rest = rest.replace(pattern, said);
  return { text: rest, dayPartHour };
}

export function kindIn(text: string): FollowUpKind | null {
  return kinds.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

export function isPromised(text: string): boolean {
  return promisedWords.test(text);
}

const fillers = /\b(?:at|on|in|the|this|to|by|a|al|las?|el|los|de|del|por|en|para|hoy|today)\b/gi;

/** Words that name neither a kind, nor a promise, nor a part of the day. */
export function hasOtherWords(rest: string): boolean {
  const known = [
    ...kinds.map(([pattern]) => pattern),
    promisedWords,
    ...dayParts.en.map(([one]) => one),
    ...dayParts.es.map(([one]) => one),
  ];
  const left = known.reduce((text, pattern) => text.replace(pattern, ' '), rest).replace(fillers, ' ');
  return /\p{L}{2,}/u.test(left);
}
