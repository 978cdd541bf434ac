import type { Stdin } from '../draft/read-drafts.ts';

/** Where a run writes: a text goes out whole, or `ClosedPipe` is thrown. */
export interface Output {
  write: (text: string) => void;
  isTTY: boolean;
  /** Columns of the terminal, where there is one. */
  columns: number | undefined;
}

/** Everything that a run takes from the world outside. */
export interface Streams {
  stdin: Stdin;
  stdout: Output;
  stderr: Output;
  env: Readonly<Record<string, string | undefined>>;
  /** Absolute path of the current folder. */
  cwd: string;
}

/** Whoever read the output has had enough of it: no error. */
export class ClosedPipe extends Error {}
