/**
 * The parts of a rulebook that are no matcher, packed for their files: what every run needs; what only a run with findings needs (texts, citations,
 * circulars); what only a look at the rules needs (examples). Citations are written once, as places in the circulars.
 */
import type { Citation } from '../lint/finding.ts';
import type { Circular, CompiledRule, Edge, Rulebook } from './rulebook.ts';

type Examples = CompiledRule['examples'];
type PackedEdge = [limb: number, distance: number, when?: Edge['when']];
type Texts = Pick<CompiledRule, 'message' | 'advice' | 'seeAlso'>;

/** What every run needs. */
export type PackedRules = Pick<Rulebook, 'version' | 'hash' | 'circularCount'> & {
  rules: Omit<CompiledRule, 'edges' | 'examples' | keyof Texts>[];
};
/** What findings need, and the names of lists. */
export type PackedTexts = Pick<Rulebook, 'circulars' | 'listNames'> & { rules: Record<string, Texts & { edges: PackedEdge[] }> };
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

/** The three parts of a rulebook. */
export function packRulebook({ version, hash, circularCount, circulars, listNames, rules }: Rulebook): {
  rules: PackedRules;
  texts: PackedTexts;
  examples: PackedExamples;
} {
  const ordinals = new Map(limbPlaces(circulars).map(({ citation }, i) => [citation.limb, i]));
  const packEdge = ({ citation, distance, when }: Edge): PackedEdge => {
    const limb = ordinals.get(citation.limb) ?? -1;
    return when ? [limb, distance, when] : [limb, distance];
  };
  return {
    rules: {
      version,
      hash,
      circularCount,
      rules: rules.map(
        ({ message: _message, advice: _advice, seeAlso: _seeAlso, edges: _edges, examples: _examples, ...rule }) => rule,
      ),
    },
    texts: {
      circulars,
      listNames,
      rules: Object.fromEntries(
        rules.map(({ id, message, advice, seeAlso, edges }) => [id, { message, advice, seeAlso, edges: edges.map(packEdge) }]),
      ),
    },
    examples: Object.fromEntries(rules.map((rule) => [rule.id, rule.examples])),
  };
}

/** Reads a value once, when it is first asked for. */
function once<T>(read: () => T): () => T {
  let value: { is: T } | undefined;
  return () => {
    value ??= { is: read() };
    return value.is;
  };
}

/** The rulebook again. Texts and examples are read when something first asks for them. */
export function unpackRulebook(
  packed: PackedRules,
  readTexts: () => PackedTexts,
  readExamples: () => PackedExamples,
): Omit<Rulebook, 'matcher'> {
  const texts = once(readTexts);
  const examples = once(readExamples);
  const places = once(() => limbPlaces(texts().circulars));
  const unpackEdge = ([limb, distance, when]: PackedEdge): Edge => {
    const { citation, exception } = places()[limb] as Place;
    return {
      citation,
      distance,
      ...(when ? { when } : {}),
      ...(exception ? { lifts: exception.lifts, exception: exception.text } : {}),
    };
  };
  const textsOf = (id: string): PackedTexts['rules'][string] => texts().rules[id] as PackedTexts['rules'][string];
  return {
    version: packed.version,
    hash: packed.hash,
    circularCount: packed.circularCount,
    get circulars() {
      return texts().circulars;
    },
    get listNames() {
      return texts().listNames;
    },
    rules: packed.rules.map((rule) => {
      const edges = once(() => textsOf(rule.id).edges.map(unpackEdge));
      return {
        ...rule,
        get message() {
          return textsOf(rule.id).message;
        },
        get advice() {
          return textsOf(rule.id).advice;
        },
        get seeAlso() {
          return textsOf(rule.id).seeAlso;
        },
        get edges() {
          return edges();
        },
        get examples() {
          return examples()[rule.id] ?? { bad: [], good: [] };
        },
      };
    }),
  };
}
