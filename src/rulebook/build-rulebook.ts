/** Compiles `rules/` at build time. Run by `scripts/build.mjs`; not part of the program. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { foldLatin } from '../language/fold-latin.ts';
import { learnLetters } from '../language/word-language.ts';
import { testRules } from '../lint/self-test.ts';
import { compileRulebook } from './compile-rulebook.ts';
import { packRulebook } from './pack.ts';
import { pronunciations } from './pronunciations.ts';
import { readRuleFolder } from './read-folder.ts';
import { writeMatcher } from './serialise.ts';

/** English words: the lexicon of natural's part-of-speech tagger (MIT), read from its file; lower-case entries of plain letters. */
function englishWords(root: string): string[] {
  const file = createRequire(join(root, 'package.json')).resolve(
    'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json',
  );
  const lexicon = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>;
  return Object.keys(lexicon)
    .filter((word) => /^[a-z]{2,20}$/.test(word))
    .map(foldLatin);
}

/** Official Hindi words, from `rules/vocabulary/official-hindi.yaml`: a row of words under each subject. */
function officialWords(root: string): string[] {
  const subjects = load(readFileSync(join(root, 'rules/vocabulary/official-hindi.yaml'), 'utf8')) as Record<string, string[]>;
  return Object.values(subjects).flat();
}

/**
 * Compiles and tests the rules of a project folder and writes `rules.bin`, `terms.bin`, `letters.bin` and what a user's own rules need into `out`.
 * @returns the failures of the rules' own examples
 * @throws RuleFileError
 */
export function buildRulebook(
  root: string,
  out: string,
  version: string,
): { failures: ReturnType<typeof testRules>; rules: number; bytes: number } {
  const english = englishWords(root);
  const spoken = pronunciations();
  const official = officialWords(root);
  const { rulebook, lists } = compileRulebook(readRuleFolder(join(root, 'rules')), {
    version,
    englishWords: english,
    pronunciations: spoken,
    // What both dictionaries have is common enough.
    ordinaryWords: { hindi: official, english: english.filter((word) => spoken.has(word)) },
  });
  const { rules, examples } = packRulebook(rulebook);
  const bytes = writeMatcher(rulebook.matcher);
  writeFileSync(join(out, 'rules.bin'), rules);
  writeFileSync(join(out, 'examples.json'), JSON.stringify(examples));
  writeFileSync(join(out, 'terms.bin'), bytes);
  const { hindi, english: englishLetters } = learnLetters();
  writeFileSync(join(out, 'letters.bin'), Buffer.concat([hindi, englishLetters].map(({ buffer }) => Buffer.from(buffer))));
  writeFileSync(join(out, 'lexicon.json'), JSON.stringify({ lists, english: english.join(' '), official: official.join(' ') }));
  return { failures: testRules(rulebook), rules: rulebook.rules.length, bytes: bytes.length };
}
