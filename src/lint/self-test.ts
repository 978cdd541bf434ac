/** Runs the examples of rules: a rule that misses its own bad example or fires on its own good one is not to be trusted. */
import { type Context, mergeContexts } from '../context/context.ts';
import { analyse } from '../language/analysis.ts';
import { matchTerms } from '../rulebook/match-terms.ts';
import type { CompiledRule, Rulebook } from '../rulebook/rulebook.ts';
import { evaluate } from './evaluate/evaluate.ts';
import { setScene } from './scene.ts';
import { holds } from './when.ts';

export interface ExampleFailure {
  ruleId: string;
  /** The example's text. */
  text: string;
  problem: string;
}

function excerptsOf(rulebook: Rulebook, rule: CompiledRule, text: string, context: Context): { match: string; seen: string[] }[] {
  if (!holds(rule.when, context)) return [];
  const analysis = analyse(text);
  const scene = setScene({ analysis, matches: matchTerms(analysis, rulebook.matcher), context, own: {} });
  return evaluate(scene, rule.detection, rule.unless).map((hit) => ({
    match: text.slice(hit.start, hit.end),
    seen: hit.related.map(({ start, end }) => text.slice(start, end)),
  }));
}

/** Kinds whose finding marks exactly the matched words; the others mark a sentence or the draft. */
const EXACT = new Set(['terms', 'meet', 'pattern']);

/** Every example that does not do what it should, rule by rule. */
export function testRule(rulebook: Rulebook, rule: CompiledRule): ExampleFailure[] {
  const failures: ExampleFailure[] = [];
  const fail = (text: string, problem: string): void => {
    failures.push({ ruleId: rule.id, text, problem });
  };
  for (const example of rule.examples.bad) {
    const found = excerptsOf(rulebook, rule, example.text, mergeContexts(example.context ?? {}));
    if (found.length === 0) fail(example.text, 'the bad example is not found');
    else if (EXACT.has(rule.detection.kind)) {
      if (!found.some(({ match }) => match === example.match))
        fail(
          example.text,
          `the bad example is found at “${found.map(({ match }) => match).join('”, “')}”, not at “${example.match}”`,
        );
    } else if (
      !found.some(({ match, seen }) => match.includes(example.match) || seen.some((part) => part.includes(example.match)))
    ) {
      fail(
        example.text,
        `“${example.match}” is not what was seen in the bad example (seen: ${found.flatMap(({ seen }) => seen).join(', ')})`,
      );
    }
  }
  for (const example of rule.examples.good) {
    const found = excerptsOf(rulebook, rule, example.text, mergeContexts(example.context ?? {}));
    if (found.length > 0) fail(example.text, `the good example is found at “${found.map(({ match }) => match).join('”, “')}”`);
  }
  return failures;
}

/** Tests every rule of a rulebook, or only those named. */
export function testRules(rulebook: Rulebook, ids?: ReadonlySet<string>): ExampleFailure[] {
  return rulebook.rules.filter((rule) => ids === undefined || ids.has(rule.id)).flatMap((rule) => testRule(rulebook, rule));
}
