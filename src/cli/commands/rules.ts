import { countOfRules } from '../../locale/registry-texts.ts';
import { FAMILIES } from '../../rulebook/names.ts';
import type { CompiledRule } from '../../rulebook/rulebook.ts';
import type { CommonOptions } from '../options.ts';
import { allRules, setUp } from '../setup.ts';
import type { Streams } from '../streams.ts';

/** `smlint rules`: every rule by family, with its certainty and the clauses that it serves. */
export async function rulesCommand(options: CommonOptions, streams: Streams): Promise<number> {
  const setup = await setUp({ options, streams });
  const rules = allRules(setup);
  const families = FAMILIES.filter((family) => rules.some((rule) => rule.family === family));
  const idWidth = Math.max(...rules.map(({ id }) => id.length));
  const lines = families.map((family) => [
    family,
    ...rules.filter((rule) => rule.family === family).map((rule) => `  ${describeRule(rule, idWidth)}`),
    '',
  ]);
  streams.stdout.write(`${lines.flat().join('\n')}\n${countOfRules(rules.length, families.length)[setup.locale]}\n`);
  return 0;
}

function describeRule(rule: CompiledRule, idWidth: number): string {
  return `${rule.id.padEnd(idWidth)}  ${rule.certainty.padEnd(6)}  ${clausesOf(rule).join(' ')}`.trimEnd();
}

function clausesOf(rule: CompiledRule): string[] {
  return [...new Set(rule.edges.map(({ citation }) => citation.clause))];
}
