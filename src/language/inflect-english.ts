import { ENGLISH_FUNCTION_WORDS } from './function-words.ts';

const VOWEL = /[aeiou]/;

/** The regular inflected forms of one English word (folded), the word itself first: plural, third person, past, participle. Function words and very short words stay. */
export function inflectEnglish(word: string): string[] {
  if (word.length < 3 || ENGLISH_FUNCTION_WORDS.has(word) || !/^[a-z]+$/.test(word)) return [word];
  const forms = [word];
  const last = word[word.length - 1] as string;
  const beforeLast = word[word.length - 2] as string;
  if (/(?:s|x|z|ch|sh)$/.test(word)) forms.push(`${word}es`);
  else if (last === 'y' && !VOWEL.test(beforeLast)) forms.push(`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`);
  else forms.push(`${word}s`);
  if (last === 'o') forms.push(`${word}es`);
  if (last === 'e') {
    forms.push(`${word}d`, `${word.slice(0, -1)}ing`);
  } else if (!VOWEL.test(last) && VOWEL.test(beforeLast) && !VOWEL.test(word[word.length - 3] ?? 'a') && !/[wxy]/.test(last)) {
    forms.push(`${word}${last}ed`, `${word}${last}ing`, `${word}ed`, `${word}ing`);
  } else {
    if (last !== 'y' || VOWEL.test(beforeLast)) forms.push(`${word}ed`);
    forms.push(`${word}ing`);
  }
  if (word.endsWith('man')) forms.push(`${word.slice(0, -3)}men`);
  return forms;
}
