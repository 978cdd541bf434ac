/** The parts of a thread: separated by a line of `---`, or numbered `1/` `2/` at the start of a line or paragraph. */
export interface Part {
  start: number;
  end: number;
}

/** UTF-16 offsets of each part, without the separators; one part for a single post. */
export function threadParts(text: string): Part[] {
  const cuts: Part[] = [];
  let start = 0;
  for (const match of text.matchAll(/^[ \t]*-{3,}[ \t]*$/gm)) {
    cuts.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (cuts.length === 0) {
    const marks = [...text.matchAll(/^[ \t]*\(?(\d{1,2})\/(?:\d{1,2}|n)?\)?(?=\s)/gm)];
    const rising = marks.length >= 2 && marks.every((mark, i) => Number(mark[1]) === i + 1);
    if (rising) return marks.map((mark, i) => ({ start: mark.index, end: marks[i + 1]?.index ?? text.length }));
  }
  cuts.push({ start, end: text.length });
  return cuts.filter((part) => text.slice(part.start, part.end).trim() !== '');
}

const wide = (): RegExp =>
  /\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?(?:\u200d\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?){0,6}|[\u{1f1e6}-\u{1f1ff}]{2}/gu;
const URL = /https?:\/\/\S{1,400}/gi;

/**
 * Length as X counts it: NFC; Latin, Devanagari and other letters up to U+10FF, general punctuation count 1, an emoji 2, a link 23, all else 2.
 * Source: the weights that X publishes for developers (config v3).
 */
export function xLength(text: string): number {
  let rest = text.normalize('NFC').trim();
  let length = 0;
  rest = rest.replace(URL, () => {
    length += 23;
    return '';
  });
  rest = rest.replace(wide(), () => {
    length += 2;
    return '';
  });
  for (const character of rest) {
    const code = character.codePointAt(0) as number;
    length +=
      code <= 0x10ff ||
      (code >= 0x2000 && code <= 0x200d) ||
      (code >= 0x2010 && code <= 0x201f) ||
      (code >= 0x2032 && code <= 0x2037)
        ? 1
        : 2;
  }
  return length;
}
