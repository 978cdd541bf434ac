import type { Text } from '../locale/locale.ts';

/** A command line that cannot be carried out. */
export class UsageError extends Error {
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.name = 'UsageError';
    this.text = text;
  }
}

/** By its name: the usual path and the parts that are loaded when needed are two files, and each has the class. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === 'UsageError';
}
