import type { Draft, InputError } from './draft.ts';

/** What reading yields: a draft with where it comes from, or what could not be read. */
export type ReadItem =
  | {
      kind: 'draft';
      draft: Draft;
      /** The file, or `-`, as given. */
      file: string;
      /** The line of the archive that the draft stands on, counted from 1. */
      line?: number;
    }
  | { kind: 'error'; error: InputError };
