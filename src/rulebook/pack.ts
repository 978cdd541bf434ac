/** The part of a rulebook that is no matcher, packed for its file: citations are written once, as places in the circulars; examples stand in a file of their own. */
import type { Citation } from '../lint/finding.ts';
import type { Circular, CompiledRule, Edge, Rulebook } from './rulebook.ts';

type Examples = CompiledRule['examples'];
type PackedEdge = [limb: number, distance: number, when?: Edge['when'] | null];
type PackedRule = Omit<CompiledRule, 'edges' | 'examples'> & { edges: PackedEdge[] };
export type PackedRulebook = Omit<Rulebook, 'matcher' | 'rules'> & { rules: PackedRule[] };
export type PackedExamples = Record<string, Examples>;

interface Place {
  citation: Citation;
  exception: { text: { en: string; hi: string }; lifts: 'authorised' | 'published' } | undefined;
}

/** Every limb of every circular, in order. */
function limbPlaces(circulars: readonly Circular[]): Place[] {
  return circulars.flatMap((circular) =>
    circular.clauses.flatMap((clause) =>
      clause.limbs.map((limb) => ({
        citation: {
          clause: `${circular.id}/${clause.id}`,
          limb: `${circular.id}/${limb.id}`,
          circular: circular.id,
          printed: clause.printed,
          kind: circular.kind,
          force: limb.force,
          text: limb.text,
        },
        exception: limb.exception,
      })),
    ),
  );
}

export function packRulebook({ matcher: _matcher, rules, ...rest }: Rulebook): {
  packed: PackedRulebook;
  examples: PackedExamples;
} {
  const ordinals = new Map(limbPlaces(rest.circulars).map(({ citation }, i) => [citation.limb, i]));
  const packed = rules.map(
    ({ edges, examples: _examples, ...rule }): PackedRule => ({
      ...rule,
      edges: edges.map(({ citation, distance, when }) =>
        when ? [ordinals.get(citation.limb) as number, distance, when] : [ordinals.get(citation.limb) as number, distance],
      ),
    }),
  );
  return { packed: { ...rest, rules: packed }, examples: Object.fromEntries(rules.map((rule) => [rule.id, rule.examples])) };
}

/** The rules and circulars again; without `examples` every rule has none. */
export function unpackRulebook({ rules, ...rest }: PackedRulebook, examples?: PackedExamples): Omit<Rulebook, 'matcher'> {
  const places = limbPlaces(rest.circulars);
  return {
    ...rest,
    rules: rules.map(({ edges, ...rule }) => ({
      ...rule,
      edges: edges.map(([limb, distance, when]): Edge => {
        const { citation, exception } = places[limb] as Place;
        return {
          citation,
          distance,
          ...(when ? { when } : {}),
          ...(exception ? { lifts: exception.lifts, exception: exception.text } : {}),
        };
      }),
      examples: examples?.[rule.id] ?? { bad: [], good: [] },
    })),
  };
}
