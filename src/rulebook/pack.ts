/**
 * The parts of a rulebook that are no matcher, packed for their files: what every run needs; texts, read piece by piece as findings ask for them; examples,
 * which only a look at the rules needs.
 */
import type { Bilingual, Citation } from '../lint/finding.ts';
import { citationOf, limbPlaces } from './citation.ts';
import type { Circular, CompiledRule, ContextCondition, Edge, Rulebook } from './rulebook.ts';

/** Where a piece of JSON stands in the file of texts: bytes from its start, and how many. */
export type Place = readonly [start: number, length: number];

type PackedEdge = [limb: number, distance: number, when?: Edge['when']];
type Texts = Pick<CompiledRule, 'message' | 'advice' | 'seeAlso'>;
type Body = Pick<CompiledRule, 'detection' | 'unless'>;
type RuleTexts = Texts & { edges: PackedEdge[] };

interface PackedRule extends Pick<CompiledRule, 'id' | 'family' | 'certainty' | 'needs' | 'when'> {
  /** What the rule detects: here when every draft asks for it, else read when the rule may fire. */
  body: Body | Place;
  texts: Place;
}

interface LimbTexts {
  citation: Citation;
  exception?: { text: Bilingual; lifts: 'authorised' | 'published' };
}

/** What every run needs. */
export interface PackedRules extends Pick<Rulebook, 'version' | 'hash' | 'circularCount'> {
  rules: PackedRule[];
  limbs: Place[];
  /** Circulars without their clauses, and those. */
  circulars: { about: Place; clauses: Place }[];
  listNames: Place;
}
export type PackedExamples = Record<string, CompiledRule['examples']>;

function limbTexts(circulars: readonly Circular[]): LimbTexts[] {
  return limbPlaces(circulars).map((place) => ({
    citation: citationOf(place),
    ...(place.limb.exception ? { exception: place.limb.exception } : {}),
  }));
}

/** The three parts of a rulebook; `texts` is a row of JSON pieces in UTF-8. */
export function packRulebook(rulebook: Rulebook): { rules: PackedRules; texts: Uint8Array; examples: PackedExamples } {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let end = 0;
  const put = (value: unknown): Place => {
    const piece = encoder.encode(JSON.stringify(value));
    pieces.push(piece);
    end += piece.length;
    return [end - piece.length, piece.length];
  };
  const { version, hash, circularCount, circulars, listNames } = rulebook;
  const limbs = limbTexts(circulars);
  const ordinals = new Map(limbs.map(({ citation }, i) => [citation.limb, i]));
  const packEdge = ({ citation, distance, when }: Edge): PackedEdge => {
    const limb = ordinals.get(citation.limb) ?? -1;
    return when ? [limb, distance, when] : [limb, distance];
  };
  const rules: PackedRules = {
    version,
    hash,
    circularCount,
    rules: rulebook.rules.map(({ message, advice, seeAlso, edges, examples: _examples, detection, unless, ...rule }) => ({
      ...rule,
      body: rule.needs.length === 0 ? { detection, unless } : put({ detection, unless } satisfies Body),
      texts: put({ message, advice, seeAlso, edges: edges.map(packEdge) } satisfies RuleTexts),
    })),
    limbs: limbs.map(put),
    circulars: circulars.map(({ clauses, ...about }) => ({ about: put(about), clauses: put(clauses) })),
    listNames: put(listNames),
  };
  const texts = new Uint8Array(end);
  let at = 0;
  for (const piece of pieces) {
    texts.set(piece, at);
    at += piece.length;
  }
  return { rules, texts, examples: Object.fromEntries(rulebook.rules.map((rule) => [rule.id, rule.examples])) };
}

/** Reads a value once, when it is first asked for. */
function once<T>(read: () => T): () => T {
  let value: { is: T } | undefined;
  return () => {
    value ??= { is: read() };
    return value.is;
  };
}

/** Where the parts of a rule come from. */
interface RuleSource {
  readText: (place: Place) => unknown;
  unpackEdge: (edge: PackedEdge) => Edge;
  examples: () => PackedExamples;
}

/** A rule of which each part is read when something asks for it. A class, since there are hundreds and their getters are then made once. */
class RuleOnCall implements CompiledRule {
  readonly id;
  readonly family;
  readonly certainty;
  readonly needs;
  readonly when;
  readonly #packed: PackedRule;
  readonly #source: RuleSource;
  #body: Body | undefined;
  #texts: RuleTexts | undefined;
  #edges: Edge[] | undefined;

  constructor(packed: PackedRule, source: RuleSource) {
    this.id = packed.id;
    this.family = packed.family;
    this.certainty = packed.certainty;
    this.needs = packed.needs;
    this.when = packed.when as ContextCondition;
    this.#packed = packed;
    this.#source = source;
  }

  #read(): Body {
    const { body } = this.#packed;
    this.#body ??= 'detection' in body ? body : (this.#source.readText(body) as Body);
    return this.#body;
  }

  #readTexts(): RuleTexts {
    this.#texts ??= this.#source.readText(this.#packed.texts) as RuleTexts;
    return this.#texts;
  }

  get detection() {
    return this.#read().detection;
  }
  get unless() {
    return this.#read().unless;
  }
  get message() {
    return this.#readTexts().message;
  }
  get advice() {
    return this.#readTexts().advice;
  }
  get seeAlso() {
    return this.#readTexts().seeAlso;
  }
  get edges() {
    this.#edges ??= this.#readTexts().edges.map(this.#source.unpackEdge);
    return this.#edges;
  }
  get examples() {
    return this.#source.examples()[this.id] ?? { bad: [], good: [] };
  }
}

/** The rulebook again. Texts and examples are read when something first asks for them. */
export function unpackRulebook(
  packed: PackedRules,
  readText: (place: Place) => unknown,
  readExamples: () => PackedExamples,
): Omit<Rulebook, 'matcher'> {
  const limbs = packed.limbs.map((place) => once(() => readText(place) as LimbTexts));
  const unpackEdge = ([limb, distance, when]: PackedEdge): Edge => {
    const { citation, exception } = (limbs[limb] as () => LimbTexts)();
    return {
      citation,
      distance,
      ...(when ? { when } : {}),
      ...(exception ? { lifts: exception.lifts, exception: exception.text } : {}),
    };
  };
  const source: RuleSource = { readText, unpackEdge, examples: once(readExamples) };
  const circulars = once(() =>
    packed.circulars.map((places): Circular => {
      const clauses = once(() => readText(places.clauses) as Circular['clauses']);
      return Object.defineProperty(readText(places.about) as Circular, 'clauses', { get: clauses, enumerable: true });
    }),
  );
  return {
    version: packed.version,
    hash: packed.hash,
    circularCount: packed.circularCount,
    get circulars() {
      return circulars();
    },
    get listNames() {
      return readText(packed.listNames) as string[];
    },
    rules: packed.rules.map((rule) => new RuleOnCall(rule, source)),
  };
}
