import { keys } from './en/keys';
import { englishFirst } from './english-first';
import { englishRest } from './english-rest';

/** English is the source: every other catalogue has the same keys. One file per area of the screens. */
export const en = { ...englishFirst, ...englishRest, keys };
