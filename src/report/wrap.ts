import type { Measure } from './clusters.ts';

/** Words in lines of at most `width` columns, every line after `indent` spaces. A word that is wider than a line stands alone. */
export function wrap({
  text,
  width,
  indent,
  measure,
}: {
  text: string;
  width: number;
  indent: number;
  measure: Measure;
}): string {
  const room = Math.max(width - indent, 20);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const size = measure(word);
    if (line !== '' && used + 1 + size > room) {
      lines.push(line);
      line = word;
      used = size;
    } else {
      line = line === '' ? word : `${line} ${word}`;
      used += size + (used > 0 ? 1 : 0);
    }
  }
  if (line !== '') lines.push(line);
  return lines.map((words) => `${' '.repeat(indent)}${words}\n`).join('');
}
