/**
 * Clusters (what a reader sees as one letter) and display width. `Intl.Segmenter` and string-width would do both, but making a segmenter costs as
 * much as the rest of a run, so that text of Latin letters, Devanagari and ordinary punctuation is measured here.
 */

/** A run of text that is not to be cut, with its offset in UTF-16 units. */
export interface Cluster {
  text: string;
  start: number;
}

export type Measure = (text: string) => number;

const VIRAMA = 0x94d;
const ZWJ = 0x200d;

/** The clusters of a text. A Devanagari conjunct stays together; so do emoji joined by ZWJ, and flags. */
export function clusters(text: string): Cluster[] {
  const found: Cluster[] = [];
  let previous = 0;
  let flags = 0;
  for (let index = 0; index < text.length; ) {
    const point = text.codePointAt(index)!;
    const length = point > 0xffff ? 2 : 1;
    const isFlag = point >= 0x1f1e6 && point <= 0x1f1ff;
    const joins =
      isExtender(point) || previous === ZWJ || (previous === VIRAMA && isDevanagariLetter(point)) || (isFlag && flags % 2 === 1);
    const last = found.at(-1);
    if (joins && last) last.text += text.slice(index, index + length);
    else found.push({ text: text.slice(index, index + length), start: index });
    flags = isFlag ? flags + 1 : 0;
    previous = point;
    index += length;
  }
  return found;
}

/** A function that says how many columns a text takes on a terminal. string-width is loaded for texts with emoji or scripts unknown here. */
export async function measureFor(text: string): Promise<Measure> {
  if (isSimple(text)) return simpleWidth;
  const { default: stringWidth } = await import('string-width');
  return (part) => (isSimple(part) ? simpleWidth(part) : stringWidth(part));
}

/** Columns of a text of simple characters. */
export function simpleWidth(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index++) if (!isNonSpacing(text.charCodeAt(index))) width++;
  return width;
}

function isSimple(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const simple = unit < 0x300 || (unit >= 0x900 && unit <= 0x97f) || (unit >= 0x2000 && unit <= 0x206f) || unit === 0x20b9;
    if (!simple) return false;
  }
  return true;
}

/** Devanagari signs above and below, and invisible characters. */
function isNonSpacing(unit: number): boolean {
  if (unit < 0x900) return unit < 0x20;
  if (unit <= 0x97f) {
    return (
      unit <= 0x902 ||
      unit === 0x93a ||
      unit === 0x93c ||
      (unit >= 0x941 && unit <= 0x948) ||
      unit === VIRAMA ||
      (unit >= 0x951 && unit <= 0x957) ||
      unit === 0x962 ||
      unit === 0x963
    );
  }
  return (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2060 && unit <= 0x206f);
}

function isDevanagariLetter(point: number): boolean {
  return (point >= 0x904 && point <= 0x939) || (point >= 0x958 && point <= 0x961);
}

/** Whether a code point continues the cluster before it. */
function isExtender(point: number): boolean {
  if (point < 0x300) return false;
  if (point >= 0x900 && point <= 0x97f) {
    return (
      point <= 0x903 ||
      (point >= 0x93a && point <= 0x94f && point !== 0x93d) ||
      (point >= 0x951 && point <= 0x957) ||
      point === 0x962 ||
      point === 0x963
    );
  }
  if (point === ZWJ || point === 0x200c || (point >= 0xfe00 && point <= 0xfe0f) || (point >= 0x1f3fb && point <= 0x1f3ff))
    return true;
  return /\p{M}/u.test(String.fromCodePoint(point));
}
