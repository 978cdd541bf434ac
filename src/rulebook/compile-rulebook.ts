/** Puts term lists, rules, circulars and laws together: resolves every reference both ways and compiles the terms. */
import { ENGLISH_FUNCTION_WORDS, HINDI_FUNCTION_WORDS } from '../language/function-words.ts';
import { hexHash } from '../language/hash.ts';
import { tokenize } from '../language/tokens.ts';
import type { Bilingual } from '../lint/finding.ts';
import { citationOf, type LimbPlace, limbPlaces } from './citation.ts';
import { collisionsOf, type OrdinaryWords } from './collisions.ts';
import { compileTerms, type TermEntry, type TermList } from './compile-terms.ts';
import { neededBy } from './pattern-needs.ts';
import { type Problem, RuleFileError } from './problems.ts';
import { placeOf, readYaml, type SourceFile } from './read-yaml.ts';
import { needsOf } from './rule-needs.ts';
import type { Circular, CompiledRule, ContextCondition, Detection, Edge, Limb, Rulebook, Source, Unless } from './rulebook.ts';
import { patternProblem } from './safe-pattern.ts';
import {
  type CircularFile,
  circularSchema,
  type LawFile,
  lawFileSchema,
  type RuleFile,
  type RuleSource,
  ruleFileSchema,
  type SourceSpec,
  type TermEntrySpec,
  termListSchema,
} from './schema.ts';
import { parseTerm, TermSyntaxError } from './term-syntax.ts';

/** The files of one rules folder, sorted by name. */
export interface RuleFiles {
  lexicon: readonly SourceFile[];
  rules: readonly SourceFile[];
  circulars: readonly SourceFile[];
  laws: readonly SourceFile[];
}

export interface CompileOptions {
  version: string;
  /** Common English words, folded; see `compileTerms`. */
  englishWords: readonly string[];
  /** How English words are said; see `compileTerms`. */
  pronunciations?: ReadonlyMap<string, readonly string[]>;
  /** Words that a term must not be found in if it makes a finding alone. */
  ordinaryWords: OrdinaryWords;
  /** What a user's folder may refer to beside its own files. */
  base?: {
    lists: readonly { name: string; terms: readonly TermEntrySpec[] }[];
    rules: readonly CompiledRule[];
    circulars: readonly Circular[];
  };
}

interface Reading {
  problems: Problem[];
  lists: Map<string, readonly TermEntrySpec[]>;
  /** The folder's own lists by name; those of the base have no file. */
  listFiles: Map<string, SourceFile>;
  ruleFiles: { file: SourceFile; data: RuleFile }[];
  circulars: { file: SourceFile; data: CircularFile }[];
  laws: { file: SourceFile; data: LawFile }[];
}

export interface Compiled {
  rulebook: Rulebook;
  /** Rules of the base that the folder switches off. */
  switchedOff: string[];
  /** The lists as written, for folders that refer to them. */
  lists: { name: string; terms: readonly TermEntrySpec[] }[];
}

/**
 * Compiles one folder of rule files.
 * @throws RuleFileError with every problem of every file
 */
export function compileRulebook(files: RuleFiles, options: CompileOptions): Compiled {
  const reading = readAll(files, options);
  const pool = createListPool(reading);
  const rules: CompiledRule[] = [];
  const seen = new Map<string, string>();
  for (const { file, data } of reading.ruleFiles) {
    data.rules.forEach((rule, index) => {
      const id = `${data.family}/${rule.id}`;
      const at = (path: readonly PropertyKey[], key: string, value: unknown, message: string): void => {
        reading.problems.push({ file: file.name, ...placeOf(file, ['rules', index, ...path]), key, value, message });
      };
      const other = seen.get(id);
      if (other) at(['id'], 'id', rule.id, `the rule ${id} stands twice (also in ${other})`);
      seen.set(id, file.name);
      rules.push(compileRule(rule, data.family, pool, at));
    });
  }
  const circulars = reading.circulars.map(({ data }) => toCircular(data));
  attachEdges(rules, circulars, reading, options);
  attachLaws(rules, reading);
  if (reading.problems.length > 0) throw new RuleFileError(sortProblems(reading.problems));
  refuseCollisions(reading, options);
  if (reading.problems.length > 0) throw new RuleFileError(sortProblems(reading.problems));
  const switchedOff = reading.ruleFiles.flatMap(({ data }) => data.switchOff ?? []);
  const matcher = compileTerms(pool.lists, options.englishWords, commonWords(rules), options.pronunciations);
  const hash = hexHash(JSON.stringify([options.version, rules, circulars, pool.lists]));
  return {
    rulebook: {
      version: options.version,
      hash,
      rules,
      needs: needsOf(
        rules.map(({ detection }) => detection),
        exampleTexts(rules),
      ),
      circularCount: circulars.length,
      circulars,
      listNames: pool.names,
      matcher,
    },
    switchedOff,
    lists: [...reading.lists].map(([name, terms]) => ({ name, terms })),
  };
}

/** Where an entry stands. */
interface EntryPlace {
  entry: TermEntry;
  file: SourceFile;
  path: readonly PropertyKey[];
}

/** Refuses entries that alone make a finding and would be found in an ordinary word. One that says how it is told apart, in its note, is let pass. */
function refuseCollisions(reading: Reading, options: CompileOptions): void {
  const places = [...entriesAlone(reading)].filter(({ entry }) => entry.note === undefined);
  const words = new Map<EntryPlace, string[]>();
  const entries = places.map(({ entry }) => entry);
  for (const { entry, word } of collisionsOf(entries, options.ordinaryWords)) {
    const place = places[entry] as EntryPlace;
    words.set(place, [...(words.get(place) ?? []), word]);
  }
  for (const [{ entry, file, path }, found] of words) {
    const shown = found.slice(0, 3).join('”, “');
    const message = `would also be found in “${shown}”; write not: [${found.slice(0, 3).join(', ')}], or in note: how the two are told apart`;
    reading.problems.push({ file: file.name, ...placeOf(file, path), key: path.join('.'), value: entry.term, message });
  }
}

/** The entries that rules of the kind `terms` rest on, unless they are mere hints: the term alone makes a finding there. Each once. */
function* entriesAlone({ ruleFiles, lists, listFiles }: Reading): Generator<EntryPlace> {
  const taken = new Set<string>();
  for (const { file, data } of ruleFiles) {
    for (const [index, rule] of data.rules.entries()) {
      if (rule.kind !== 'terms' || rule.certainty === 'hint') continue;
      const isPlain = Array.isArray(rule.any);
      const { terms = [], lists: names = [] } = Array.isArray(rule.any) ? { terms: rule.any } : rule.any;
      for (const [at, entry] of terms.entries())
        yield { entry: toEntry(entry), file, path: ['rules', index, 'any', ...(isPlain ? [] : ['terms']), at] };
      for (const name of names) {
        const listFile = listFiles.get(name);
        if (!listFile || taken.has(name)) continue;
        taken.add(name);
        for (const [at, entry] of (lists.get(name) ?? []).entries())
          yield { entry: toEntry(entry), file: listFile, path: ['terms', at] };
      }
    }
  }
}

const toEntry = (entry: TermEntrySpec): TermEntry => (typeof entry === 'string' ? { term: entry } : entry);

/** Latin words that drafts often hold: function words, and the words of the rules' own examples, which are written as drafts are. */
function commonWords(rules: readonly CompiledRule[]): Set<string> {
  const words = new Set([...HINDI_FUNCTION_WORDS.all(), ...ENGLISH_FUNCTION_WORDS.all()]);
  for (const text of exampleTexts(rules)) {
    for (const token of tokenize(text, [])) if (token.script === 'latin') words.add(token.fold);
  }
  return words;
}

function exampleTexts(rules: readonly CompiledRule[]): string[] {
  return rules.flatMap(({ examples }) => [...examples.bad, ...examples.good].map(({ text }) => text));
}

function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column));
}

function readAll(files: RuleFiles, options: CompileOptions): Reading {
  const reading: Reading = { problems: [], lists: new Map(), listFiles: new Map(), ruleFiles: [], circulars: [], laws: [] };
  for (const file of files.lexicon) {
    const read = readYaml(file, termListSchema);
    if (!read.ok) {
      reading.problems.push(...read.problems);
      continue;
    }
    const { list, terms } = read.value;
    const at = (path: readonly PropertyKey[], key: string, value: unknown, message: string): void => {
      reading.problems.push({ file: file.name, ...placeOf(file, path), key, value, message });
    };
    const expected = file.name.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
    if (list !== expected) at(['list'], 'list', list, `“${list}” is not the file's name; write list: ${expected}`);
    if (reading.lists.has(list)) at(['list'], 'list', list, `the list ${list} stands twice`);
    reading.lists.set(list, terms);
    reading.listFiles.set(list, file);
    const written = new Map<string, number>();
    terms.forEach((entry, index) => {
      const term = typeof entry === 'string' ? entry : entry.term;
      const before = written.get(term.toLowerCase());
      if (before !== undefined) at(['terms', index], `terms.${index}`, term, `“${term}” stands twice in the list`);
      written.set(term.toLowerCase(), index);
      checkTerm(entry, (message) => at(['terms', index], `terms.${index}`, term, message));
    });
  }
  for (const file of files.rules) {
    const read = readYaml(file, ruleFileSchema);
    if (read.ok) reading.ruleFiles.push({ file, data: read.value });
    else reading.problems.push(...read.problems);
  }
  for (const file of files.circulars) {
    const read = readYaml(file, circularSchema);
    if (read.ok) reading.circulars.push({ file, data: read.value });
    else reading.problems.push(...read.problems);
  }
  for (const file of files.laws) {
    const read = readYaml(file, lawFileSchema);
    if (read.ok) reading.laws.push({ file, data: read.value });
    else reading.problems.push(...read.problems);
  }
  for (const list of options.base?.lists ?? []) if (!reading.lists.has(list.name)) reading.lists.set(list.name, list.terms);
  return reading;
}

function checkTerm(entry: TermEntrySpec, complain: (message: string) => void): void {
  const spellings = typeof entry === 'string' ? [entry] : [entry.term, ...(entry.also ?? []), ...(entry.roman || [])];
  for (const spelling of spellings) {
    try {
      parseTerm(spelling);
    } catch (error) {
      if (!(error instanceof TermSyntaxError)) throw error;
      complain(error.message);
    }
  }
}

type Complain = (path: readonly PropertyKey[], key: string, value: unknown, message: string) => void;

/** Numbers the lists that rules use: shared lists once, lists written inside a rule one by one. */
function createListPool(reading: Reading) {
  const lists: TermList[] = [];
  const names: string[] = [];
  const byName = new Map<string, number>();
  const addList = (name: string, entries: readonly TermEntrySpec[]): number => {
    names.push(name);
    return lists.push({ entries: entries.map(toEntry) }) - 1;
  };
  const named = (name: string): number | null => {
    const known = byName.get(name);
    if (known !== undefined) return known;
    const entries = reading.lists.get(name);
    if (!entries) return null;
    const id = addList(name, entries);
    byName.set(name, id);
    return id;
  };
  const resolve = (spec: SourceSpec, path: readonly PropertyKey[], complain: Complain): Source => {
    const source = Array.isArray(spec) ? { terms: spec } : spec;
    const out: Source = { lists: [], patterns: [], features: [] };
    for (const [index, name] of (source.lists ?? []).entries()) {
      const id = named(name);
      if (id === null)
        complain(
          [...path, 'lists', index],
          [...path, 'lists'].join('.'),
          name,
          `there is no list “${name}”; it would stand in lexicon/${name}.yaml`,
        );
      else out.lists.push(id);
    }
    if (source.terms) {
      for (const [index, entry] of source.terms.entries()) {
        checkTerm(entry, (message) =>
          complain([...path, ...(Array.isArray(spec) ? [] : ['terms']), index], path.join('.'), entry, message),
        );
      }
      out.lists.push(addList('', source.terms));
    }
    for (const [index, pattern] of (source.patterns ?? []).entries()) {
      const problem = patternProblem(pattern);
      if (problem) complain([...path, 'patterns', index], [...path, 'patterns'].join('.'), pattern, problem);
      out.patterns.push({ source: pattern, ...neededBy(pattern) });
    }
    out.features.push(...(source.features ?? []));
    return out;
  };
  return { lists, names, resolve };
}

type ListPool = ReturnType<typeof createListPool>;

function compileRule(rule: RuleSource, family: RuleFile['family'], pool: ListPool, complain: Complain): CompiledRule {
  const detection = compileDetection(rule, pool, complain);
  return {
    id: `${family}/${rule.id}`,
    family,
    certainty: rule.certainty,
    detection,
    ...(rule.when ? { when: rule.when as ContextCondition } : {}),
    unless: compileUnless(rule.unless, pool, complain),
    message: rule.message,
    advice: rule.advice,
    edges: [],
    seeAlso: [],
    examples: {
      bad: rule.examples.bad.map((example) => ({
        text: example.text,
        match: example.match,
        ...(example.context ? { context: example.context } : {}),
      })),
      good: rule.examples.good.map((example) =>
        typeof example === 'string'
          ? { text: example }
          : { text: example.text, ...(example.context ? { context: example.context } : {}) },
      ),
    },
  };
}

function compileUnless(unless: RuleSource['unless'], pool: ListPool, complain: Complain): Unless {
  if (!unless) return {};
  const out: Unless = {};
  if (unless.stance) out.stance = unless.stance;
  if (unless.zones) out.zones = unless.zones;
  if (unless.nearWithin !== undefined) out.nearWithin = unless.nearWithin;
  if (unless.context) out.context = unless.context as ContextCondition;
  for (const key of ['inside', 'sentence', 'near', 'draft'] as const) {
    const source = unless[key];
    if (source) out[key] = pool.resolve(source, ['unless', key], complain);
  }
  return out;
}

function compileDetection(rule: RuleSource, pool: ListPool, complain: Complain): Detection {
  switch (rule.kind) {
    case 'terms':
      return { kind: 'terms', any: pool.resolve(rule.any, ['any'], complain) };
    case 'meet': {
      const names = Object.keys(rule.slots);
      for (const name of rule.order ?? [])
        if (!names.includes(name))
          complain(['order'], 'order', name, `there is no slot “${name}”; the slots are ${names.join(', ')}`);
      if (rule.order && rule.order.length !== names.length)
        complain(['order'], 'order', rule.order, `order names every slot once: ${names.join(', ')}`);
      if (rule.carry !== undefined && !names.includes(rule.carry))
        complain(['carry'], 'carry', rule.carry, `there is no slot “${rule.carry}”; the slots are ${names.join(', ')}`);
      if (Array.isArray(rule.within) && (!rule.order || rule.within.length !== names.length - 1)) {
        complain(
          ['within'],
          'within',
          rule.within,
          'a list of distances needs order, and one distance for each gap between slots',
        );
      }
      return {
        kind: 'meet',
        slots: Object.entries(rule.slots).map(([name, source]) => ({
          name,
          source: pool.resolve(source, ['slots', name], complain),
        })),
        within: rule.within ?? 'sentence',
        order: rule.order ?? null,
        carry: rule.carry ?? null,
      };
    }
    case 'signals':
      return {
        kind: 'signals',
        signals: rule.signals.map(({ id, weight, ...source }, index) => ({
          id,
          weight,
          source: pool.resolve(source, ['signals', index], complain),
        })),
        threshold: rule.threshold,
        scope: rule.scope ?? 'draft',
      };
    case 'require':
      return {
        kind: 'require',
        topic: pool.resolve(rule.topic, ['topic'], complain),
        required: pool.resolve(rule.required, ['required'], complain),
        scope: rule.scope ?? 'draft',
      };
    case 'pattern':
      rule.patterns.forEach((pattern, index) => {
        const problem = patternProblem(pattern);
        if (problem) complain(['patterns', index], 'patterns', pattern, problem);
      });
      return {
        kind: 'pattern',
        patterns: rule.patterns.map((source) => ({ source, ...neededBy(source) })),
        validators: rule.validators ?? [],
        near: rule.near ? pool.resolve(rule.near, ['near'], complain) : null,
        nearWithin: rule.nearWithin ?? 8,
      };
    case 'measure':
      if (rule.max === undefined && rule.min === undefined) complain(['measure'], 'measure', rule.measure, 'give max or min');
      return { kind: 'measure', measure: rule.measure, max: rule.max ?? null, min: rule.min ?? null };
    case 'check':
      return { kind: 'check', check: rule.check, options: rule.options ?? {} };
  }
}

function toCircular(data: CircularFile): Circular {
  return {
    id: data.id,
    kind: data.kind,
    title: data.title,
    number: data.number,
    date: data.date,
    issuer: data.issuer,
    binds: data.binds,
    ...(data.reportedBy ? { reportedBy: data.reportedBy } : {}),
    departments: data.departments,
    status: data.status,
    clauses: data.clauses.map((clause) => ({
      id: clause.id,
      printed: clause.printed,
      title: clause.title,
      keyPhrase: clause.keyPhrase,
      limbs: clause.limbs.map(
        (limb): Limb => ({
          id: limb.id,
          text: limb.text,
          force: limb.force,
          treatment: limb.treatment,
          ...(limb.why ? { why: limb.why } : {}),
          ...(limb.exception ? { exception: limb.exception } : {}),
          asks: (limb.asks ?? []).map((ask) =>
            typeof ask === 'string' ? { rule: ask } : { rule: ask.rule, when: ask.when as ContextCondition },
          ),
        }),
      ),
    })),
  };
}

/** Families whose rules need no clause: `draft` says what cannot be judged, general limits of a platform are facts. */
const FREE_FAMILIES = new Set(['draft', 'platform']);

/** Writes each limb's edges into the rules that it asks for, and checks the references both ways. */
function attachEdges(rules: CompiledRule[], circulars: readonly Circular[], reading: Reading, options: CompileOptions): void {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const baseRules = options.base?.rules ?? [];
  const families = new Set([...rules, ...baseRules].map((rule) => rule.family));
  const limbIds = new Set<string>();
  circulars.forEach((circular, index) => {
    const { file } = reading.circulars[index] as { file: SourceFile };
    circular.clauses.forEach((clause, c) => {
      clause.limbs.forEach((limb, l) => {
        const complain: Complain = (path, key, value, message) => {
          reading.problems.push({ file: file.name, ...placeOf(file, ['clauses', c, 'limbs', l, ...path]), key, value, message });
        };
        const limbId = `${circular.id}/${limb.id}`;
        if (limbIds.has(limbId)) complain(['id'], 'id', limb.id, `the limb ${limbId} stands twice`);
        limbIds.add(limbId);
        if (limb.treatment === 'linted' && limb.asks.length === 0)
          complain(['treatment'], 'treatment', 'linted', 'a linted limb asks for at least one rule or family');
        limb.asks.forEach((ask, a) => {
          const known = ask.rule.includes('/')
            ? byId.has(ask.rule) || baseRules.some((rule) => rule.id === ask.rule)
            : families.has(ask.rule as CompiledRule['family']);
          if (!known) complain(['asks', a], 'asks', ask.rule, `there is no rule or family “${ask.rule}”`);
        });
      });
    });
  });
  for (const rule of [...rules, ...(options.base ? baseRules : [])]) addEdges(rule, circulars);
  addNamedClauses(byId, [...circulars, ...(options.base?.circulars ?? [])], reading);
  if (options.base) return;
  for (const { file, data } of reading.ruleFiles) {
    data.rules.forEach((source, index) => {
      const rule = byId.get(`${data.family}/${source.id}`);
      if (rule && rule.edges.length === 0 && !FREE_FAMILIES.has(data.family)) {
        reading.problems.push({
          file: file.name,
          ...placeOf(file, ['rules', index, 'id']),
          key: 'id',
          value: source.id,
          message: `no clause asks for ${rule.id}; name it or its family in a circular`,
        });
      }
    });
  }
}

function edgeTo(place: LimbPlace, distance: number, when: ContextCondition | undefined): Edge {
  const { exception } = place.limb;
  return {
    citation: citationOf(place),
    distance,
    ...(when ? { when } : {}),
    ...(exception ? { lifts: exception.lifts, exception: exception.text } : {}),
  };
}

/** A rule of the user's own may name the clauses (or limbs) that it rests on itself: `clauses: [cg-2017/6.1]`. */
function addNamedClauses(byId: ReadonlyMap<string, CompiledRule>, circulars: readonly Circular[], reading: Reading): void {
  const places = limbPlaces(circulars);
  for (const { file, data } of reading.ruleFiles) {
    data.rules.forEach((source, index) => {
      const rule = byId.get(`${data.family}/${source.id}`);
      source.clauses?.forEach((id, c) => {
        const named = places.filter(
          ({ circular, clause, limb }) => id === `${circular.id}/${clause.id}` || id === `${circular.id}/${limb.id}`,
        );
        if (named.length === 0) {
          const message = `there is no clause “${id}”; smlint circulars and smlint clause list them`;
          reading.problems.push({
            file: file.name,
            ...placeOf(file, ['rules', index, 'clauses', c]),
            key: 'clauses',
            value: id,
            message,
          });
        }
        for (const place of named) rule?.edges.push(edgeTo(place, 0, undefined));
      });
    });
  }
}

/** Adds to a rule the edges that these circulars give it. */
export function addEdges(rule: CompiledRule, circulars: readonly Circular[]): void {
  for (const place of limbPlaces(circulars)) {
    for (const ask of place.limb.asks) {
      if (ask.rule === rule.id || ask.rule === rule.family)
        rule.edges.push(edgeTo(place, ask.rule === rule.id ? 0 : 1, ask.when));
    }
  }
}

function attachLaws(rules: readonly CompiledRule[], reading: Reading): void {
  const families = new Set(rules.map((rule) => rule.family));
  for (const { file, data } of reading.laws) {
    data.laws.forEach((law, index) => {
      law.for.forEach((reference, f) => {
        const found = rules.filter((rule) => rule.id === reference || rule.family === reference);
        if (found.length === 0 && !families.has(reference as CompiledRule['family'])) {
          reading.problems.push({
            file: file.name,
            ...placeOf(file, ['laws', index, 'for', f]),
            key: 'for',
            value: reference,
            message: `there is no rule or family “${reference}”`,
          });
        }
        const text: Bilingual = law.gist
          ? { en: `${law.cite.en}: ${law.gist.en}`, hi: `${law.cite.hi}: ${law.gist.hi}` }
          : law.cite;
        for (const rule of found) rule.seeAlso.push(law.when ? { text, when: law.when as ContextCondition } : { text });
      });
    });
  }
}
