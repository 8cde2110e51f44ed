/** The distinct words of all names, sorted, each with the people who bear it. */
export interface WordIndex {
  words: string[];
  /** Positions of the people of each word, ascending. */
  people: number[][];
}

export function indexWords(names: string[]): WordIndex {
  const byWord = new Map<string, number[]>();
  names.forEach((name, at) => {
    for (const word of name.split(' ')) {
      const people = byWord.get(word);
      if (!people) byWord.set(word, [at]);
      else if (people[people.length - 1] !== at) people.push(at);
    }
  });
  byWord.delete('');
  const words = [...byWord.keys()].sort();
  return { words, people: words.map((word) => byWord.get(word) ?? []) };
}

/** The range of words that begin so: from the first, up to and without the second. */
export function wordsBeginning(index: WordIndex, start: string): [number, number] {
  return [firstFrom(index.words, start), firstFrom(index.words, `${start}\uffff`)];
}

function firstFrom(words: string[], wanted: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
