import { coverageTotals, registryTexts } from '../../locale/registry-texts.ts';
import type { CompiledRule } from '../../rulebook/rulebook.ts';
import type { CommonOptions } from '../options.ts';
import { allCirculars, allRules, setUp } from '../setup.ts';
import type { Streams } from '../streams.ts';

type Script = 'hi' | 'en' | 'roman';

/**
 * `smlint rules coverage`: for every limb that a draft can break, the rules that serve it and how many of their bad examples stand in each script (Devanagari,
 * English, romanised Hindi), so that a hole is seen.
 */
export async function rulesCoverageCommand(options: CommonOptions, streams: Streams): Promise<number> {
  const setup = await setUp({ options, streams });
  const rules = allRules(setup);
  const rows = allCirculars(setup).flatMap((circular) =>
    circular.clauses.flatMap((clause) =>
      clause.limbs
        .filter(({ treatment }) => treatment === 'linted')
        .map((limb) => {
          const id = `${circular.id}/${limb.id}`;
          const serving = rules.filter((rule) => rule.edges.some(({ citation }) => citation.limb === id));
          return { id, force: limb.force, rules: serving.length, counts: countExamples(serving) };
        }),
    ),
  );
  const width = Math.max(...rows.map(({ id }) => id.length));
  const lines = rows.map(({ id, force, rules: count, counts }) => {
    const gaps = (['hi', 'en', 'roman'] as const).filter((script) => counts[script] === 0);
    const note = gaps.length > 0 ? `  ${registryTexts.noExample[setup.locale]} ${gaps.join(', ')}` : '';
    return `${id.padEnd(width)}  ${force.padEnd(8)}  ${String(count).padStart(3)}  ${pad(counts.hi)}  ${pad(counts.en)}  ${pad(counts.roman)}${note}`;
  });
  const head = `${'limb'.padEnd(width)}  force     rules   hi    en  roman`;
  const { hi, en, roman } = countExamples(rules);
  streams.stdout.write(
    `${[head, ...lines].join('\n')}\n${coverageTotals({ limbs: rows.length, rules: rules.length, hi, en, roman })[setup.locale]}\n`,
  );
  return 0;
}

const pad = (count: number): string => String(count).padStart(4);

function countExamples(rules: readonly CompiledRule[]): Record<Script, number> {
  const counts: Record<Script, number> = { hi: 0, en: 0, roman: 0 };
  for (const { examples } of rules) for (const { text } of examples.bad) counts[scriptOf(text)]++;
  return counts;
}

/** Romanised Hindi is told from English by a handful of words that only one of them has; a coarse look is enough for counting. */
function scriptOf(text: string): Script {
  if (/[\u0900-\u097f]/.test(text)) return 'hi';
  return /\b(?:hai|hain|ka|ki|ke|ko|se|mein|me|nahi|kar|karo|karke|kiya|gaya|gayi|wala|wale|raha|rahi|rahe|aur|bhi|hi|sab|yeh|ye|woh|wo|ne|par|log|do|kya|kal|apna|aap|tum|tu)\b/i.test(
    text,
  )
    ? 'roman'
    : 'en';
}
