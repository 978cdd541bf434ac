import type { Citation } from '../lint/finding.ts';
import type { Locale } from '../locale/locale.ts';
import { asReportedBy, binds, clauseLabel, numberAndDate, reportTexts } from '../locale/report-texts.ts';
import { printDate } from '../locale/words.ts';
import type { Circular } from '../rulebook/rulebook.ts';

/** A circular as somebody has to look for it: who issued it, number and date; then who reported it, and whom it binds. */
export function describeCircular(circular: Circular, locale: Locale): { paper: string; scope: string } {
  const date = circular.date === null ? null : printDate(circular.date, locale);
  const superseded = circular.status === 'superseded' ? reportTexts.superseded[locale] : '';
  const paper = [circular.issuer[locale], numberAndDate(circular.number, date)[locale]].filter(Boolean).join(', ');
  const reported = circular.kind === 'reported' ? [asReportedBy(circular.reportedBy)[locale]] : [];
  const stop = locale === 'hi' ? '।' : '.';
  return {
    paper: paper + superseded,
    scope: [...reported, binds(circular.binds)[locale]].map((sentence) => sentence + stop).join(' '),
  };
}

/** The same in two texts, for lists. */
export function paperAndScope(circular: Circular, locale: Locale): string[] {
  const { paper, scope } = describeCircular(circular, locale);
  return [paper, scope];
}

/** `Clause 6(6): ` and what it asks. */
export function describeClause({ printed, clause, text }: Citation, locale: Locale): string {
  return `${capitalised(clauseLabel(printed, clause)[locale])}: ${text[locale]}`;
}

/** Further clauses in a few words each: those of the nearest one's circular first and without its name, several of one circular together. */
export function furtherClauses({
  citations: [nearest, ...further],
  circulars,
  locale,
}: {
  citations: readonly Citation[];
  circulars: ReadonlyMap<string, Circular>;
  locale: Locale;
}): string {
  const byCircular = new Map<string, string[]>([[nearest?.circular ?? '', []]]);
  for (const { circular, clause, printed } of further) {
    byCircular.set(circular, [...(byCircular.get(circular) ?? []), clauseLabel(printed, clause)[locale]]);
  }
  return [...byCircular]
    .filter(([, labels]) => labels.length > 0)
    .map(([id, labels]) => (id === nearest?.circular ? labels : [circulars.get(id)?.issuer[locale] ?? id, ...labels]).join(', '))
    .join('; ');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
