import type { Citation, Finding, Lifted } from '../lint/finding.ts';
import type { Locale } from '../locale/locale.ts';
import { asAbove, clauseLabel, continuesTo, reportTexts, severityWords, switchedOff, totals } from '../locale/report-texts.ts';
import { DRAFT_NOTES } from '../rulebook/names.ts';
import { describeCircular, describeClause, furtherClauses } from './citation-lines.ts';
import { type Measure, measureFor, simpleWidth } from './clusters.ts';
import { isAboutTheDraft } from './gate.ts';
import type { Paint } from './paint.ts';
import { quoteLine, type Span } from './quote-line.ts';
import type { Format, JudgedDraft, Outcome, Run } from './report.ts';
import { visible } from './visible.ts';
import { wrap } from './wrap.ts';

export interface PrettyOptions {
  paint: Paint;
  /** Columns of the terminal. */
  width: number;
  /** Show findings of severity error only; the totals still count all. */
  quiet: boolean;
}

/** What an officer sees: every draft with findings, what is wrong, what the clause asks, what to write instead; then the totals. */
export function pretty(options: PrettyOptions): Format {
  return {
    begin: () => '',
    draft: (judged, _index, run) => printDraft({ judged, run, options }),
    error: () => '',
    end: (outcome, run) => printEnd({ outcome, run, options }),
  };
}

interface Page {
  paint: Paint;
  width: number;
  measure: Measure;
  locale: Locale;
  run: Run;
  judged: JudgedDraft;
  /** Circulars and rules that this draft's findings have named. */
  told: Set<string>;
}

async function printDraft({ judged, run, options }: { judged: JudgedDraft; run: Run; options: PrettyOptions }): Promise<string> {
  const { result, draft } = judged;
  const isShown = (finding: Finding): boolean => !options.quiet || finding.severity === 'error' || isAboutTheDraft(finding);
  const findings = result.findings.filter(isShown);
  const setAside = options.quiet
    ? []
    : [
        ...result.lifted.map((lifted) => ({ word: reportTexts.lifted[run.locale], lifted })),
        ...result.waived.map((lifted) => ({ word: reportTexts.waived[run.locale], lifted })),
      ];
  if (findings.length === 0 && setAside.length === 0) return '';
  const { paint, width } = options;
  const page: Page = { paint, width, measure: await measureFor(draft.text), locale: run.locale, run, judged, told: new Set() };
  return [
    `${paint.strong(visible(headingOf(judged)))}\n`,
    ...findings.map((finding) =>
      isAboutTheDraft(finding) && !DRAFT_NOTES.includes(finding.ruleId)
        ? printNotJudged(finding, page)
        : printFinding(finding, page),
    ),
    ...setAside.map(({ word, lifted }) => printSetAside(lifted, word, page)),
    setAside.length > 0 ? '\n' : '',
  ].join('');
}

function headingOf({ draft, file, line }: JudgedDraft): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return draft.id === place ? place : `${place}  ${draft.id}`;
}

function printFinding(finding: Finding, page: Page): string {
  const { paint, locale, told } = page;
  const word = severityWords[finding.severity][locale];
  const isRepeated = told.has(finding.ruleId);
  told.add(finding.ruleId);
  return [
    `  ${finding.line}:${finding.column}  ${paint.severity(word, finding.severity)}  ${paint.faint(finding.ruleId)}\n`,
    printQuote(finding, page),
    print(finding.message[locale], page),
    ...(isRepeated ? printReminder(finding, page) : printGrounds(finding, page)),
    '\n',
  ].join('');
}

/** What the clauses ask, what to write instead, and which laws stand beside. */
function printGrounds({ citations, advice, seeAlso }: Finding, page: Page): string[] {
  const { locale, run } = page;
  const further = furtherClauses({ citations, circulars: run.circulars, locale });
  return [
    ...(citations[0] ? printCitation(citations[0], page) : []),
    further === '' ? '' : printFaint(reportTexts.alsoAsked[locale] + further, page),
    print(reportTexts.instead[locale] + advice[locale], page),
    ...seeAlso.map((law) =>
      printFaint(reportTexts.seeAlso[locale] + closed(law[locale], locale) + reportTexts.lawNotDecided[locale], page),
    ),
  ];
}

/** A rule's grounds are told once a draft. */
function printReminder({ citations: [nearest] }: Finding, page: Page): string[] {
  return nearest ? [printFaint(asAbove(clauseLabel(nearest.printed, nearest.clause))[page.locale], page)] : [];
}

/** The nearest clause in full; whom its circular binds is said once a draft. */
function printCitation(citation: Citation, page: Page): string[] {
  const { locale, run, told } = page;
  const circular = run.circulars.get(citation.circular);
  if (!circular) return [print(describeClause(citation, locale), page)];
  const { paper, scope } = describeCircular(circular, locale);
  const source = told.has(circular.id) ? paper : `${paper}${locale === 'hi' ? '।' : '.'} ${scope}`;
  told.add(circular.id);
  return [print(describeClause(citation, locale), page), printFaint(`(${source})`, page)];
}

function printQuote(finding: Finding, page: Page): string {
  const { judged, paint, locale } = page;
  const lead = '    > ';
  const pieces = quoteLine({
    text: judged.shownText,
    spans: spansOf(finding),
    width: page.width - lead.length,
    measure: page.measure,
  });
  const words = pieces.map(({ text, marked }) => (marked ? paint.mark(visible(text), finding.severity) : visible(text)));
  const more = finding.endLine > finding.line ? paint.faint(continuesTo(finding.endLine)[locale]) : '';
  return `${lead}${words.join('')}${more}\n`;
}

/** What a judgement of a whole sentence or draft saw in it says more than the whole; otherwise the finding's own place. */
function spansOf(finding: Finding): readonly [Span, ...Span[]] {
  const inside = finding.related.filter(({ start, end }) => start >= finding.start && end <= finding.end && end > start);
  const [first, ...others] = [...inside].sort((one, other) => one.start - other.start);
  return first ? [first, ...others] : [finding];
}

function printNotJudged(finding: Finding, page: Page): string {
  const { paint, locale } = page;
  const word = paint.severity(reportTexts.notJudged[locale], 'info');
  return `  ${word}  ${paint.faint(finding.ruleId)}\n${print(finding.message[locale], page)}${print(finding.advice[locale], page)}\n`;
}

function printSetAside({ finding, reason }: Lifted, word: string, page: Page): string {
  const { locale } = page;
  const line = `${finding.line}:${finding.column}  ${word}  ${finding.ruleId}: “${finding.excerpt}” ${reason[locale]}`;
  return wrap({ text: visible(line), width: page.width, indent: 2, measure: page.measure });
}

function print(text: string, { width, measure }: Page): string {
  return wrap({ text: visible(text), width, indent: 4, measure });
}

/** With a full stop at its end. */
function closed(text: string, locale: Locale): string {
  if (/[.।!?]$/.test(text)) return text;
  return `${text}${locale === 'hi' ? '।' : '.'}`;
}

function printFaint(text: string, page: Page): string {
  return print(text, page)
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${page.paint.faint(line.slice(4))}`))
    .join('\n');
}

function printEnd({ outcome, run, options }: { outcome: Outcome; run: Run; options: PrettyOptions }): string {
  const { tally } = outcome;
  const { rules, circulars } = run.rulebook;
  const { counts, ...others } = tally;
  const hidden = options.quiet ? counts.warning + counts.info : 0;
  const numbers = { rules, circulars, ...counts, ...others, hidden };
  const hasFindings = Object.values(counts).some((count) => count > 0);
  const off = run.rulebook.switchedOff;
  const line = totals(numbers, run.locale);
  return [
    hasFindings ? wrap({ text: reportTexts.inDoubt[run.locale], width: options.width, indent: 0, measure: simpleWidth }) : '',
    `${hasFindings ? options.paint.strong(line) : line}\n`,
    off.length > 0 ? `${visible(switchedOff(off, run.locale))}\n` : '',
  ].join('');
}
