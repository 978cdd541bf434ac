import { registryTexts } from '../../locale/registry-texts.ts';
import { measureFor } from '../../report/clusters.ts';
import { wrap } from '../../report/wrap.ts';
import type { Circular } from '../../rulebook/rulebook.ts';
import type { CommonOptions } from '../options.ts';
import { allCirculars, setUp } from '../setup.ts';
import type { Streams } from '../streams.ts';

/** Limbs with these forces are asked before posting; the others are offered as good practice. */
const DUTIES = new Set(['must-not', 'must']);

/**
 * `smlint checklist`: what the circulars ask that no draft shows, to be ticked before posting; in the reader's language first and the other one below it.
 * Duties come before advice; what a circular asks twice stands once.
 */
export async function checklistCommand(options: CommonOptions, streams: Streams): Promise<number> {
  const { locale, rulebooks } = await setUp({ options, streams });
  const other = locale === 'hi' ? 'en' : 'hi';
  const points = allCirculars({ rulebooks }).flatMap(pointsOf);
  const measure = await measureFor(points.map(({ text }) => text.en + text.hi).join(''));
  const width = streams.stdout.columns ?? 100;
  const write = (heading: string, chosen: typeof points): string =>
    chosen.length === 0
      ? ''
      : `${heading}\n${chosen
          .map(
            ({ text, clause }) =>
              `  [ ] ${wrap({ text: `${text[locale]} (${clause})`, width, indent: 6, measure }).trimStart()}${wrap({ text: text[other], width, indent: 6, measure })}`,
          )
          .join('')}\n`;
  const duties = points.filter(({ isDuty }) => isDuty);
  const advice = points.filter(({ isDuty }) => !isDuty);
  streams.stdout.write(
    `${write(registryTexts.checklistDuties[locale], duties)}${write(registryTexts.checklistAdvice[locale], advice)}${registryTexts.checklistRest[locale]}\n`,
  );
  return 0;
}

function pointsOf(circular: Circular): { clause: string; text: { en: string; hi: string }; isDuty: boolean }[] {
  return circular.clauses.flatMap((clause) =>
    clause.limbs
      .filter(({ treatment }) => treatment === 'checklist')
      .map(({ text, force }) => ({
        clause: `${circular.id}/${clause.id}`,
        text,
        isDuty: DUTIES.has(force) && circular.kind !== 'reported',
      })),
  );
}
