import type { Context } from '../context/context.ts';

/** Line and column, both counted from 1; columns in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

/** One post, decoded. */
export interface Draft {
  /** The file's path as given, `-` for standard input, or an archive line's id. */
  id: string;
  /** The post itself: front matter and byte-order mark removed, everything else as written. */
  text: string;
  /** What the draft says of itself; it outranks flags and configuration. */
  context: Partial<Context>;
  /** The place of an offset (UTF-16 units into `text`) in the file as stored; for archives, in the text. */
  locate: (offset: number) => Position;
}

/** Something that could not be read or judged at all. */
export interface InputError {
  /** The path, `-`, or the pattern as given. */
  input: string;
  /** Line of an archive or of a rule file, counted from 1. */
  line?: number;
  /** One line, in the reader's language. */
  message: { en: string; hi: string };
}
