import { writeSync } from 'node:fs';

/** Writes a text whole: a pipe that is set not to block takes what it has room for, and says EAGAIN when it has none. */
export function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN') throw error;
      rest();
    }
  }
}

/** Sleeps for 10 ms without using the processor. */
export function rest(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
}

/** The system's code for what went wrong (`EPIPE`, `ENOSPC`, …). */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
