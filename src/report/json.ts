import type { InputError } from '../draft/draft.ts';
import type { DraftResult } from '../lint/finding.ts';
import type { Format } from './report.ts';

/** Names the shape of the result; it changes when a program that reads it would have to. */
export const RESULT_SCHEMA = 'urn:smlint:result:1';

/** One object for the whole run, as `dist/schema/result.schema.json` describes it; a draft a line. */
export const json: Format = {
  begin: ({ version, rulebook }) => {
    const head = JSON.stringify({ schema: RESULT_SCHEMA, version, rulebook });
    return `${head.slice(0, -1)},"drafts":[`;
  },
  draft: ({ result }, index) => `${index > 0 ? ',' : ''}\n${JSON.stringify(plainResult(result))}`,
  error: () => '',
  end: ({ errors }) => `\n],"errors":${JSON.stringify(errors.map(plainError))}}\n`,
};

function plainResult({ id, judged, findings, lifted, waived }: DraftResult): DraftResult {
  return { id, judged, findings, lifted, waived };
}

function plainError({ input, line, message }: InputError): InputError {
  return line === undefined ? { input, message } : { input, line, message };
}
