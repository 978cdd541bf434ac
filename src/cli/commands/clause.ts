import type { Locale } from '../../locale/locale.ts';
import { forceWords, onlyWhen, registryTexts, treatmentWords } from '../../locale/registry-texts.ts';
import { clauseLabel } from '../../locale/report-texts.ts';
import { unknownName } from '../../locale/usage-texts.ts';
import { paperAndScope } from '../../report/citation-lines.ts';
import { measureFor } from '../../report/clusters.ts';
import { wrap } from '../../report/wrap.ts';
import type { Circular, Clause, CompiledRule, ContextCondition, Edge, Limb } from '../../rulebook/rulebook.ts';
import type { Job } from '../options.ts';
import { allCirculars, allRules, setUp } from '../setup.ts';
import type { Streams } from '../streams.ts';
import { UsageError } from '../usage-error.ts';

/** Rules whose examples are shown, and examples of each kind that each of them shows. */
const RULES_SHOWN = 4;
const EXAMPLES_SHOWN = 2;

/** A line of text after some spaces. */
interface Row {
  indent: number;
  text: string;
}

const row = (indent: number, text: string): Row => ({ indent, text });

/**
 * `smlint clause cg-2017/6.6`: what a clause asks, its exception, the rules that serve it and their examples; `smlint clause cg-2017` lists.
 *
 * @throws UsageError when there is no such clause
 */
export async function clauseCommand({ options, id }: Extract<Job, { kind: 'clause' }>, streams: Streams): Promise<number> {
  const setup = await setUp({ options, streams });
  const { locale } = setup;
  const circulars = allCirculars(setup);
  const circular = circulars.find((candidate) => candidate.id === id);
  const rows = circular
    ? listClauses(circular, locale)
    : showClause({ ...(await findClause(circulars, id)), rules: allRules(setup), locale });
  const measure = await measureFor(rows.map(({ text }) => text).join(''));
  const width = streams.stdout.columns ?? 100;
  streams.stdout.write(rows.map(({ indent, text }) => (text === '' ? '\n' : wrap({ text, width, indent, measure }))).join(''));
  return 0;
}

async function findClause(circulars: readonly Circular[], id: string): Promise<{ circular: Circular; clause: Clause }> {
  for (const circular of circulars) {
    const clause = circular.clauses.find(
      (candidate) => idOf(circular, candidate) === id || candidate.limbs.some((limb) => `${circular.id}/${limb.id}` === id),
    );
    if (clause) return { circular, clause };
  }
  const { nearest } = await import('../../locale/nearest.ts');
  const known = circulars.flatMap((circular) => [circular.id, ...circular.clauses.map((clause) => idOf(circular, clause))]);
  throw new UsageError(unknownName({ kind: 'clause', word: id, nearest: nearest(id, known) }));
}

function idOf(circular: Circular, clause: Clause): string {
  return `${circular.id}/${clause.id}`;
}

function listClauses(circular: Circular, locale: Locale): Row[] {
  return [
    row(0, circular.title[locale]),
    ...paperAndScope(circular, locale).map((text) => row(2, text)),
    row(0, ''),
    row(0, registryTexts.clauses[locale]),
    ...circular.clauses.map((clause) => row(2, `${idOf(circular, clause)}  ${clause.title[locale]}`)),
    row(0, ''),
    row(0, registryTexts.clauseHint[locale]),
  ];
}

function showClause({
  circular,
  clause,
  rules,
  locale,
}: {
  circular: Circular;
  clause: Clause;
  rules: readonly CompiledRule[];
  locale: Locale;
}): Row[] {
  const id = idOf(circular, clause);
  const serving = rules.filter((rule) => rule.edges.some(({ citation }) => citation.clause === id));
  const isNamed = (rule: CompiledRule): boolean =>
    rule.edges.some(({ citation, distance }) => citation.clause === id && distance === 0);
  const first = [...serving.filter(isNamed), ...serving.filter((rule) => !isNamed(rule))].slice(0, RULES_SHOWN);
  return [
    row(0, `${id}  ${clause.title[locale]}`),
    row(2, clauseLabel(clause.printed, id)[locale]),
    row(2, circular.title[locale]),
    ...paperAndScope(circular, locale).map((text) => row(2, text)),
    row(2, `${registryTexts.asPrinted[locale]} “${clause.keyPhrase}”.`),
    ...clause.limbs.flatMap((limb) => showLimb({ limb, edges: edgesOf(serving, `${circular.id}/${limb.id}`), locale })),
    ...first.flatMap((rule) => showExamples(rule, locale)),
  ];
}

function edgesOf(rules: readonly CompiledRule[], limb: string): { rule: CompiledRule; edge: Edge }[] {
  return rules.flatMap((rule) => rule.edges.filter(({ citation }) => citation.limb === limb).map((edge) => ({ rule, edge })));
}

function showLimb({
  limb,
  edges,
  locale,
}: {
  limb: Limb;
  edges: readonly { rule: CompiledRule; edge: Edge }[];
  locale: Locale;
}): Row[] {
  const names = edges.map(({ rule, edge }) => `${rule.id}${edge.when ? onlyWhen(printCondition(edge.when))[locale] : ''}`);
  const why = limb.why ? `: ${limb.why[locale]}` : '';
  return [
    row(0, ''),
    row(2, `${limb.id}  ${forceWords[limb.force][locale]}; ${treatmentWords[limb.treatment][locale]}${why}`),
    row(4, limb.text[locale]),
    ...(limb.exception ? [row(4, registryTexts.exception[locale] + limb.exception.text[locale])] : []),
    ...(names.length > 0 ? [row(4, registryTexts.served[locale] + [...new Set(names)].join(', '))] : []),
    ...(names.length === 0 && limb.treatment === 'linted' ? [row(4, registryTexts.noRule[locale])] : []),
  ];
}

/** `account: personal, reply: true`. */
function printCondition(condition: ContextCondition): string {
  return Object.entries(condition)
    .map(([key, value]) => `${key}: ${Array.isArray(value) ? value.join('/') : String(value)}`)
    .join(', ');
}

function showExamples({ id, examples }: CompiledRule, locale: Locale): Row[] {
  const show = (label: string, texts: readonly { text: string }[]): Row[] =>
    texts.slice(0, EXAMPLES_SHOWN).map(({ text }) => row(4, `${label}: “${text.replace(/\s+/g, ' ').trim()}”`));
  return [
    row(0, ''),
    row(2, id),
    ...show(registryTexts.bad[locale], examples.bad),
    ...show(registryTexts.good[locale], examples.good),
  ];
}
