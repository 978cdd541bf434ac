/**
 * How well the language of single words is told in sentences that mix Hindi and English.
 *   npm run bench -- word-language FILE.jsonl
 * FILE.jsonl: {"text": words between spaces, "tags": one letter a word, H Hindi, E English}. MISSES=40 lists the words most often told wrongly;
 * PART=even or PART=odd measures every other line, so that what was tuned on one half can be measured on the other.
 */
import { readFileSync } from 'node:fs';
import { analyse } from '../../src/language/analysis.ts';
import { tagWords } from '../../src/language/word-language.ts';

/** Words that the tagged sentences known to us tag wrongly or at random: they are left out of the second figure, and so are numbers, which have no language. */
const TAGGED_WRONGLY = new Set('h kr pr or logo sb m bc hn yr jb bs mn q tb'.split(' '));

export function run([file]: readonly string[]): void {
  if (file === undefined) throw new Error('name the file of tagged sentences');
  const part = process.env.PART;
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .filter((_, i) => part === undefined || (i % 2 === 0) === (part === 'even'))
    .map((line) => JSON.parse(line) as { text: string; tags: string });
  const all = { right: 0, words: 0 };
  const fair = { right: 0, words: 0 };
  const wrong = new Map<string, number>();
  for (const { text, tags } of lines) {
    const analysis = analyse(text);
    const told = tagWords(analysis);
    const at = new Map(analysis.tokens.map((token, i) => [token.start, told[i]]));
    let start = 0;
    text.split(' ').forEach((word, i) => {
      const wanted = tags[i] === 'E' ? 'english' : 'hindi';
      const right = at.get(start) === wanted;
      const isFair = /[a-z]/i.test(word) && !TAGGED_WRONGLY.has(word);
      start += word.length + 1;
      for (const figure of isFair ? [all, fair] : [all]) {
        figure.words++;
        if (right) figure.right++;
      }
      if (!right && isFair) wrong.set(`${word} (${wanted})`, (wrong.get(`${word} (${wanted})`) ?? 0) + 1);
    });
  }
  const percent = ({ right, words }: typeof all): string => `${((100 * right) / words).toFixed(1)} % of ${words} words`;
  console.log(`told right, everything between spaces  ${percent(all)}`);
  console.log(`without numbers and the wrongly tagged ${percent(fair)}`);
  const started = performance.now();
  let words = 0;
  for (const { text } of lines) words += tagWords(analyse(text)).length;
  console.log(`${((1e3 * (performance.now() - started)) / words).toFixed(2)} µs a word, analysis included`);
  if (process.env.MISSES) {
    const sorted = [...wrong].sort((a, b) => b[1] - a[1]).slice(0, Number(process.env.MISSES));
    console.log(sorted.map(([word, times]) => `${times} ${word}`).join('\n'));
  }
}
