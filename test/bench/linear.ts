/**
 * Whether the cost of judging is linear in the text, on the worst inputs that we know.
 *   npm run bench -- linear [SMALL LARGE]        sizes in UTF-16 units, 10000 and 1000000 unless told
 * Prints, for each input, the time a unit at the large size over the time a unit at the small one: about 1 is linear.
 */
import { resolve } from 'node:path';
import { DEFAULT_CONTEXT } from '../../src/context/context.ts';
import { lineTable } from '../../src/draft/line-table.ts';
import { createDraftLinter } from '../../src/lint/linter.ts';
import { loadBuiltIn } from '../../src/rulebook/load-built-in.ts';

const INPUTS: Record<string, string> = {
  'plain Hindi': 'कल जिला कार्यालय में शिविर लगेगा। ',
  'plain English': 'The camp will be held at the office tomorrow. ',
  'one line without an end': 'शिविर में सब आएँ ',
  'one long word': 'क',
  'one long Latin word': 'ab',
  handles: '@a ',
  'e-mail beginnings': 'a.b-c_d%e+',
  'quotes that open': '“a ',
  'straight quotes': '" a',
  hashtags: '#चोर_सरकार ',
  'digits apart': '9 8 ',
  'long number': '98765',
  'single letters': 'a b c ',
  'findings everywhere': 'चुनाव आयोग बिक चुका है। ',
  'slots without end': 'चुनाव आयोग सरकार नीति योजना ',
  'forward pleas': 'सबको आगे भेजो ',
  'dots and dashes': 'a.-',
  'invisible marks': 'क\u200c\u200d',
  'masked letters': 'a* ab*c ',
  'words of no list': 'qwrtz plkjh ',
  emoji: '😀',
  'lone surrogates': '\ud83d',
};

export function run(sizes: readonly string[]): void {
  const [small = 10_000, large = 1_000_000] = sizes.map(Number);
  const linter = createDraftLinter([loadBuiltIn({ folder: resolve('dist') })]);
  const judge = (text: string): number => {
    const start = performance.now();
    linter.lintDraft({ id: 'x', text, context: {}, locate: lineTable({ text }) }, DEFAULT_CONTEXT);
    return performance.now() - start;
  };
  for (const [name, unit] of Object.entries(INPUTS)) {
    const build = (size: number): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
    judge(build(small));
    const short = Math.min(...[1, 2, 3, 4, 5].map(() => judge(build(small))));
    const long = judge(build(large));
    console.log(
      `${name.padEnd(26)} ${short.toFixed(1).padStart(8)} ms ${long.toFixed(0).padStart(8)} ms   × ${(long / short / (large / small)).toFixed(2)}`,
    );
  }
}
