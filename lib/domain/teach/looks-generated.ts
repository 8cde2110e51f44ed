/** Prefixes of ids that frameworks count up. */
const counted =
  /^(?:ember|react|radix|mui|mat|cdk|headlessui|ext|gwt|yui|dijit|isc|rc|el|ng|vue|svelte|downshift|chakra|mantine|input|field|control|ui-id|aria|uid|id|auto|gen)[-_:]?(?:[a-z]+[-_:])*\d+$/i;
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-/i;
const clusters = /sch|cht|tsch|str|chr|ngst|rzt|cks/g;

/**
 * Whether an id, a name or a class looks as if a program had made it up: it will be another one tomorrow. Wrong guesses
 * cost little, as there are other ways to find a value.
 */
export function looksGenerated(text: string): boolean {
  if (text === '' || text.length > 60 || /[^\w:.[\]-]/.test(text)) return true;
  if (uuid.test(text) || counted.test(text) || /^:.*:$/.test(text) || /\d{2,}/.test(text)) return true;
  if (/[-_:]\d+$/.test(text)) return true;
  return text.split(/[-_:.[\]]+/).some((word) => word !== '' && isRandomWord(word));
}

function isRandomWord(word: string): boolean {
  if (/^\d+$/.test(word)) return false;
  // Letters and digits in turn, as hashes have them: x8fk2q.
  if (/\d[a-z]+\d|[a-z]+\d[a-z]/i.test(word)) return true;
  const humps = word.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
  const letters = humps.join('').length;
  if (humps.length >= 3 && letters / humps.length < 2.5) return true;
  return humps.some(isUnspeakable);
}

/** No language has so many consonants in a row, or so few vowels. */
function isUnspeakable(hump: string): boolean {
  const word = hump.toLowerCase().replace(clusters, 's');
  if (/[bcdfghjklmnpqrstvwxz]{5}/.test(word)) return true;
  return word.length >= 5 && !/[aeiouy]/.test(word);
}
