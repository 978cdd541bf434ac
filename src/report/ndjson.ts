import type { Format } from './report.ts';

/** One line for each draft, written as soon as it is judged; one for each input or archive line that could not be read. */
export const ndjson: Format = {
  begin: () => '',
  draft: ({ result: { id, judged, findings } }) => `${JSON.stringify({ id, judged, findings })}\n`,
  error: ({ input, line, message }, { locale }) => {
    const error = message[locale];
    const answer = line === undefined ? { id: input, judged: false, findings: [], error } : { id: null, line, input, error };
    return `${JSON.stringify(answer)}\n`;
  },
  end: () => '',
};
