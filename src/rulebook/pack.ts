/**
 * The parts of a rulebook that are no matcher, packed for their files: one file of what every run needs, followed by pieces that are read one by one as
 * drafts and findings ask for them; and examples, which only a look at the rules needs.
 */
import type { Bilingual, Citation } from '../lint/finding.ts';
import { citationOf, limbPlaces } from './citation.ts';
import type { Circular, CompiledRule, Edge, Rulebook } from './rulebook.ts';

/** Where a piece of JSON stands: bytes from the start of the first piece, and how many. */
export type Place = readonly [start: number, length: number];

type PackedEdge = [limb: number, distance: number, when?: Edge['when']];
type Head = Pick<CompiledRule, 'id' | 'family' | 'certainty' | 'when'>;
type Body = Head & Pick<CompiledRule, 'detection' | 'unless'>;
type RuleTexts = Pick<CompiledRule, 'message' | 'advice' | 'seeAlso'> & { edges: PackedEdge[] };

interface LimbTexts {
  citation: Citation;
  exception?: { text: Bilingual; lifts: 'authorised' | 'published' };
}

/** Where the parts are that only findings and looks at the rules need. */
interface Contents {
  limbs: Place[];
  /** Circulars without their clauses, and those. */
  circulars: { about: Place; clauses: Place }[];
  listNames: Place;
}

/** What every run needs, besides numbers. */
interface Front extends Pick<Rulebook, 'version' | 'hash' | 'circularCount'> {
  /** Rules that need nothing, by their places: every draft asks for them. */
  always: Record<number, Body>;
  heads: Place;
  contents: Place;
}

export type PackedExamples = Record<string, CompiledRule['examples']>;

const MAGIC = 0x534d4c33;
/** Numbers before all others: magic, how many numbers are needs, how many rules, bytes of the front's JSON. */
const HEADER = 4;
/** Numbers of a rule: where its body stands and its texts do, each as start and length. A body without length stands in the front. */
const PLACES = 4;

function limbTexts(circulars: readonly Circular[]): LimbTexts[] {
  return limbPlaces(circulars).map((place) => ({
    citation: citationOf(place),
    ...(place.limb.exception ? { exception: place.limb.exception } : {}),
  }));
}

/** JSON of one byte a character, which is read faster. */
function inAscii(json: string): string {
  return json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const headOf = ({ id, family, certainty, when }: CompiledRule): Head => ({ id, family, certainty, ...(when ? { when } : {}) });

/** The parts of a rulebook: numbers, the front's JSON, then pieces of JSON in UTF-8; and the examples. */
export function packRulebook(rulebook: Rulebook): { rules: Uint8Array; examples: PackedExamples } {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let end = 0;
  const put = (value: unknown): Place => {
    const piece = encoder.encode(JSON.stringify(value));
    pieces.push(piece);
    end += piece.length;
    return [end - piece.length, piece.length];
  };
  const { version, hash, circularCount, circulars, listNames, needs } = rulebook;
  const limbs = limbTexts(circulars);
  const ordinals = new Map(limbs.map(({ citation }, i) => [citation.limb, i]));
  const packEdge = ({ citation, distance, when }: Edge): PackedEdge => {
    const limb = ordinals.get(citation.limb) ?? -1;
    return when ? [limb, distance, when] : [limb, distance];
  };
  const always: Record<number, Body> = {};
  const places = rulebook.rules.flatMap((rule, i): number[] => {
    const { detection, unless, message, advice, seeAlso, edges } = rule;
    const body: Body = { ...headOf(rule), detection, unless };
    const isAlways = needs[i + 1] === needs[i + 2];
    if (isAlways) always[i] = body;
    const texts: RuleTexts = { message, advice, seeAlso, edges: edges.map(packEdge) };
    return [...(isAlways ? [0, 0] : put(body)), ...put(texts)];
  });
  const contents: Contents = {
    limbs: limbs.map(put),
    circulars: circulars.map(({ clauses, ...about }) => ({ about: put(about), clauses: put(clauses) })),
    listNames: put(listNames),
  };
  const front: Front = {
    version,
    hash,
    circularCount,
    always,
    heads: put(rulebook.rules.map(headOf)),
    contents: put(contents),
  };
  const json = encoder.encode(inAscii(JSON.stringify(front)));
  const numbers = Uint32Array.from([MAGIC, needs.length, rulebook.rules.length, json.length, ...needs, ...places]);
  const rules = Buffer.concat([new Uint8Array(numbers.buffer), json, ...pieces]);
  return { rules, examples: Object.fromEntries(rulebook.rules.map((rule) => [rule.id, rule.examples])) };
}

/** Reads a value once, when it is first asked for. */
function once<T>(read: () => T): () => T {
  let value: { is: T } | undefined;
  return () => {
    value ??= { is: read() };
    return value.is;
  };
}

/** Where the parts of the rules come from. */
interface RuleSource {
  heads: () => readonly Head[];
  body: (rule: number) => Body;
  texts: (rule: number) => RuleTexts;
  unpackEdge: (edge: PackedEdge) => Edge;
  examples: () => PackedExamples;
}

/** A rule of which each part is read when something asks for it. A class, since there are hundreds and their getters are then made once. */
class RuleOnCall implements CompiledRule {
  readonly #place: number;
  readonly #source: RuleSource;
  /** What has been read. */
  #read: { body?: Body; texts?: RuleTexts; edges?: Edge[] } | undefined;

  constructor(place: number, source: RuleSource) {
    this.#place = place;
    this.#source = source;
  }

  #body(): Body {
    this.#read ??= {};
    this.#read.body ??= this.#source.body(this.#place);
    return this.#read.body;
  }

  /** What a list of rules asks of all of them is read at once. */
  #head(): Head {
    return this.#read?.body ?? (this.#source.heads()[this.#place] as Head);
  }

  #texts(): RuleTexts {
    this.#read ??= {};
    this.#read.texts ??= this.#source.texts(this.#place);
    return this.#read.texts;
  }

  get id() {
    return this.#head().id;
  }
  get family() {
    return this.#head().family;
  }
  get certainty() {
    return this.#head().certainty;
  }
  /** Asked of rules that may fire: their bodies come next. */
  get when() {
    return this.#body().when as NonNullable<Head['when']>;
  }
  get detection() {
    return this.#body().detection;
  }
  get unless() {
    return this.#body().unless;
  }
  get message() {
    return this.#texts().message;
  }
  get advice() {
    return this.#texts().advice;
  }
  get seeAlso() {
    return this.#texts().seeAlso;
  }
  get edges() {
    const { edges } = this.#texts();
    this.#read ??= {};
    this.#read.edges ??= edges.map(this.#source.unpackEdge);
    return this.#read.edges;
  }
  get examples() {
    return this.#source.examples()[this.id] ?? { bad: [], good: [] };
  }
}

/**
 * The rulebook again. What only some runs need is read when something first asks for it.
 * @param read fills an array from a place in the packed rules, counted in bytes
 * @throws Error when the bytes are something else
 */
export function unpackRulebook(
  read: (into: Uint8Array, start: number) => void,
  readExamples: () => PackedExamples,
): Omit<Rulebook, 'matcher'> {
  const header = new Uint32Array(HEADER);
  read(new Uint8Array(header.buffer), 0);
  const [magic, needed = 0, count = 0, jsonLength = 0] = header;
  if (magic !== MAGIC) throw new Error('the compiled rulebook is damaged; build or install smlint again');
  const numberBytes = 4 * (needed + PLACES * count);
  const bytes = Buffer.allocUnsafeSlow(numberBytes + jsonLength);
  read(bytes, 4 * HEADER);
  const numbers = new Uint32Array(bytes.buffer, 0, numberBytes / 4);
  const front = JSON.parse(bytes.toString('latin1', numberBytes)) as Front;
  const firstPiece = 4 * HEADER + bytes.length;
  const piece = (start: number, length: number): unknown => {
    const text = Buffer.allocUnsafe(length);
    read(text, firstPiece + start);
    return JSON.parse(text.toString('utf8'));
  };
  /** Body or texts of a rule. */
  const part = (rule: number, offset: number): unknown => {
    const place = needed + PLACES * rule + offset;
    return piece(numbers[place] as number, numbers[place + 1] as number);
  };
  const contents = once(() => piece(...front.contents) as Contents);
  const limbs: LimbTexts[] = [];
  const limbAt = (ordinal: number): LimbTexts => {
    limbs[ordinal] ??= piece(...(contents().limbs[ordinal] as Place)) as LimbTexts;
    return limbs[ordinal];
  };
  const unpackEdge = ([limb, distance, when]: PackedEdge): Edge => {
    const { citation, exception } = limbAt(limb);
    return {
      citation,
      distance,
      ...(when ? { when } : {}),
      ...(exception ? { lifts: exception.lifts, exception: exception.text } : {}),
    };
  };
  const source: RuleSource = {
    heads: once(() => piece(...front.heads) as Head[]),
    body: (rule) => front.always[rule] ?? (part(rule, 0) as Body),
    texts: (rule) => part(rule, 2) as RuleTexts,
    unpackEdge,
    examples: once(readExamples),
  };
  const circulars = once(() =>
    contents().circulars.map((places): Circular => {
      const clauses = once(() => piece(...places.clauses) as Circular['clauses']);
      return Object.defineProperty(piece(...places.about) as Circular, 'clauses', { get: clauses, enumerable: true });
    }),
  );
  const { version, hash, circularCount } = front;
  return {
    version,
    hash,
    circularCount,
    get circulars() {
      return circulars();
    },
    get listNames() {
      return piece(...contents().listNames) as string[];
    },
    rules: Array.from({ length: count }, (_, place) => new RuleOnCall(place, source)),
    needs: numbers.subarray(0, needed),
  };
}
