import { json } from './json.ts';
import { ndjson } from './ndjson.ts';
import { type PrettyOptions, pretty } from './pretty.ts';
import type { Format } from './report.ts';

export const FORMAT_NAMES = ['pretty', 'json', 'ndjson'] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

export function isFormatName(name: string): name is FormatName {
  return FORMAT_NAMES.some((known) => known === name);
}

export function formatOf(name: FormatName, options: PrettyOptions): Format {
  switch (name) {
    case 'json':
      return json;
    case 'ndjson':
      return ndjson;
    case 'pretty':
      return pretty(options);
  }
}
