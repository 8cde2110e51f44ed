import type { RecipeProblemCode } from '@/lib/domain/sites/recipe-problems';

const longest = 256;
/** Descendants are counted over all alternatives: each looks up through all that is around an element. */
const most = { alternatives: 4, compounds: 7, descendants: 3, parts: 8 };
/** Fields that are never read, and may not even be pointed at; the engine looks at the fields themselves besides. */
const secret = /passw|type=["']?hidden|card-?_?n|credit-?_?card|cvc|cvv|\bcc-|csrf|token|nonce/i;

const name = String.raw`-?[A-Za-z_][\w-]{0,60}`;
const attribute = String.raw`\[${name}(?:[~^$*|]?=(?:"[^"\\\n]{0,100}"|'[^'\\\n]{0,100}'|${name})(?: [is])?)?\]`;
const count = String.raw`(?:\d{1,3}|odd|even)`;
const place = String.raw`:(?:first|last|only)-(?:child|of-type)|:nth-(?:last-)?(?:child|of-type)\(${count}\)`;
const plain = String.raw`#${name}|\.${name}|${attribute}|${place}`;
/** Each alternative begins with another sign, so that a text can be read in one way only. */
const part = new RegExp(String.raw`(?:${plain}|:not\((?:${name}|${plain})\))`, 'y');
const tag = new RegExp(name, 'y');
const combinator = /\s*[>+~]\s*|\s*,\s*|\s+/y;

/**
 * Whether a selector may come from outside: names, ids, classes, attributes and places; no towers, nothing that walks
 * the whole page for each element, nothing that points at a secret field. Undefined: it may.
 */
export function selectorProblem(text: string): RecipeProblemCode | undefined {
  if (text.length > longest) return 'heavy-selector';
  if (secret.test(text)) return 'secret-field';
  const found = { alternatives: 1, compounds: 1, descendants: 0 };
  // The path's segments stand for one value each.
  const selector = text.replace(/\{path[1-9]\}/g, 'path').trim();
  for (let at = 0; ; ) {
    const compound = readCompound(selector, at);
    if (compound.end === at) return 'bad-selector';
    if (compound.parts > most.parts) return 'heavy-selector';
    at = compound.end;
    if (at === selector.length) break;
    const sign = matchAt(combinator, selector, at);
    if (sign === undefined) return 'bad-selector';
    at += sign.length;
    if (sign.trim() === ',') {
      found.alternatives++;
      found.compounds = 1;
    } else {
      found.compounds++;
      if (sign.trim() === '') found.descendants++;
      // In a list of ten thousand each would be asked about all before it.
      if (sign.trim() === '~') return 'heavy-selector';
    }
    if (found.alternatives > most.alternatives || found.compounds > most.compounds) return 'heavy-selector';
    if (found.descendants > most.descendants) return 'heavy-selector';
  }
  return undefined;
}

function readCompound(text: string, from: number): { end: number; parts: number } {
  let end = from + (matchAt(tag, text, from)?.length ?? 0);
  let parts = 0;
  for (let next = matchAt(part, text, end); next; next = matchAt(part, text, end)) {
    end += next.length;
    parts++;
  }
  return { end, parts };
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

const readable = /^(?:href|title|alt|content|value|datetime|email|label|(?:data|aria)-[a-z0-9-]{1,40})$/;

/** Only attributes that say something to people; never one that holds a script, a style or a secret. */
export function attributeProblem(text: string): RecipeProblemCode | undefined {
  if (secret.test(text)) return 'secret-field';
  return readable.test(text) ? undefined : 'bad-attribute';
}
