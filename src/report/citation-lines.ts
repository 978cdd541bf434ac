import type { Citation } from '../lint/finding.ts';
import type { Locale } from '../locale/locale.ts';
import { asReportedBy, binds, clauseLabel, numberAndDate, reportTexts } from '../locale/report-texts.ts';
import { printDate } from '../locale/words.ts';
import type { Circular } from '../rulebook/rulebook.ts';

/** A circular as it is named to somebody who has to find it: title, number and date, whom it binds or who reported it. */
export function describeCircular(circular: Circular, locale: Locale): string {
  const date = circular.date === null ? null : printDate(circular.date, locale);
  const superseded = circular.status === 'superseded' ? reportTexts.superseded[locale] : '';
  const reported = circular.kind === 'reported' ? asReportedBy(circular.reportedBy)[locale] : '';
  return [
    circular.title[locale],
    circular.issuer[locale],
    `${numberAndDate(circular.number, date)[locale]}${superseded}`,
    reported,
    binds(circular.binds)[locale],
  ]
    .filter(Boolean)
    .join(locale === 'hi' ? '; ' : '; ');
}

/** The clause with what it asks, and the circular that it stands in. */
export function describeCitation({
  citation,
  circular,
  locale,
}: {
  citation: Citation;
  circular: Circular | undefined;
  locale: Locale;
}): { asks: string; source: string } {
  const label = capitalised(clauseLabel(citation.printed, citation.clause)[locale]);
  return {
    asks: `${label}: ${citation.text[locale]}`,
    source: circular ? describeCircular(circular, locale) : citation.circular,
  };
}

/** Further clauses in a few words each; several of one circular stand together. */
export function furtherClauses({
  citations,
  circulars,
  locale,
}: {
  citations: readonly Citation[];
  circulars: ReadonlyMap<string, Circular>;
  locale: Locale;
}): string {
  const byCircular = new Map<string, Set<string>>();
  for (const { circular, clause, printed } of citations) {
    const labels = byCircular.get(circular) ?? new Set();
    byCircular.set(circular, labels.add(clauseLabel(printed, clause)[locale]));
  }
  return [...byCircular].map(([id, labels]) => `${circulars.get(id)?.title[locale] ?? id}, ${[...labels].join(', ')}`).join('; ');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
