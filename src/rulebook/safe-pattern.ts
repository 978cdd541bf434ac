/**
 * Patterns of rule files are bounded: their cost must not depend on how the text is made. Literals, classes, groups, alternation, `?`, `{m,n}` with n ≤ 400;
 * no `*`, `+`, look-behind, back-reference or nested repetition that multiplies past a bound.
 */

const MAX_REPEAT = 400;
const MAX_PRODUCT = 4000;

/** What is wrong with a pattern, or null when it may be used. */
export function patternProblem(pattern: string): string | null {
  if (/\(\?<[=!]/.test(pattern)) return 'look-behind is not allowed';
  if (/\\[1-9]|\\k</.test(pattern)) return 'back-references are not allowed';
  const products: number[] = [1];
  let inClass = false;
  let lastProduct = 1;
  for (let i = 0; i < pattern.length; i++) {
    const mark = pattern[i] as string;
    if (mark === '\\') {
      i++;
      lastProduct = 1;
    } else if (inClass) {
      if (mark === ']') {
        inClass = false;
        lastProduct = 1;
      }
    } else if (mark === '[') inClass = true;
    else if (mark === '(') products.push(1);
    else if (mark === ')') lastProduct = products.pop() ?? 1;
    else if (mark === '*' || mark === '+') return `open repetition “${mark}” is not allowed; write {0,n} or {1,n}`;
    else if (mark === '{') {
      const match = /^\{(\d+)(?:,(\d*))?\}/.exec(pattern.slice(i));
      if (!match) return `“{” begins no repetition; write \\{`;
      const top = match[2] === undefined ? Number(match[1]) : match[2] === '' ? Number.POSITIVE_INFINITY : Number(match[2]);
      if (top > MAX_REPEAT) return `a repetition goes up to ${MAX_REPEAT} at most`;
      const product = lastProduct * Math.max(1, top);
      if (product > MAX_PRODUCT) return 'nested repetitions multiply too far';
      products[products.length - 1] = Math.max(products[products.length - 1] ?? 1, product);
      i += match[0].length - 1;
    } else lastProduct = 1;
  }
  try {
    new RegExp(pattern, 'iu');
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^Invalid regular expression: /, '') : 'not a pattern';
  }
  return null;
}
