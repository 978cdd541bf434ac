/** A closed class of words. */
export interface WordClass {
  has: (word: string) => boolean;
  all: () => ReadonlySet<string>;
}

/** The words of a text, made into a set at the first question: a draft asks about few of the classes. */
export function wordClass(list: string): WordClass {
  let words: ReadonlySet<string> | undefined;
  const all = (): ReadonlySet<string> => {
    words ??= new Set(list.trim().split(/\s+/));
    return words;
  };
  return { has: (word) => all().has(word), all };
}
