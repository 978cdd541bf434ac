import type { Locale } from '../../locale/locale.ts';
import { age, countOfClauses, registryTexts } from '../../locale/registry-texts.ts';
import { paperAndScope } from '../../report/citation-lines.ts';
import { measureFor } from '../../report/clusters.ts';
import { wrap } from '../../report/wrap.ts';
import type { Circular } from '../../rulebook/rulebook.ts';
import type { CommonOptions } from '../options.ts';
import { allCirculars, setUp } from '../setup.ts';
import type { Streams } from '../streams.ts';

/** `smlint circulars`: every circular with number, date, age, whom it binds and the department that selects it. */
export async function circularsCommand(options: CommonOptions, streams: Streams): Promise<number> {
  const { locale, rulebooks } = await setUp({ options, streams });
  const today = new Date();
  const parts = allCirculars({ rulebooks }).map((circular) => describe({ circular, locale, today }));
  const measure = await measureFor(parts.flatMap(({ lines }) => lines).join(''));
  const width = streams.stdout.columns ?? 100;
  const blocks = parts.map(
    ({ head, lines }) => `${head}\n${lines.map((text) => wrap({ text, width, indent: 2, measure })).join('')}`,
  );
  streams.stdout.write(blocks.join('\n'));
  return 0;
}

function describe({ circular, locale, today }: { circular: Circular; locale: Locale; today: Date }): {
  head: string;
  lines: string[];
} {
  const status = circular.status === 'superseded' ? registryTexts.superseded : registryTexts.inForce;
  const years = circular.date === null ? undefined : wholeYears(circular.date, today);
  const old = years === undefined ? registryTexts.undated[locale] : age(years)[locale];
  const linted = circular.clauses.filter(({ limbs }) => limbs.some(({ treatment }) => treatment === 'linted')).length;
  return {
    head: [
      circular.id,
      registryTexts[circular.kind][locale],
      ...(circular.kind === 'reported' ? [] : [status[locale]]),
      old,
    ].join('  '),
    lines: [
      circular.title[locale],
      ...paperAndScope(circular, locale),
      `${registryTexts.departments[locale]}${circular.departments.join(', ')}; ${countOfClauses(circular.clauses.length, linted)[locale]}`,
    ],
  };
}

/** Whole years from a date (YYYY-MM-DD) to a day. */
function wholeYears(date: string, today: Date): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const isBefore = today.getMonth() + 1 < month || (today.getMonth() + 1 === month && today.getDate() < day);
  return today.getFullYear() - year - (isBefore ? 1 : 0);
}
