import { fstatSync, readSync, writeSync } from 'node:fs';
import type { ByteReader } from '../draft/read-bytes.ts';
import { ClosedPipe, type Output, type Streams } from './streams.ts';

/**
 * The streams of this process. Written with writeSync: `process.stdout` costs a tenth of a short run, and what it has not yet written when the
 * process exits is lost on a pipe.
 */
export async function processStreams(): Promise<Streams> {
  return {
    stdin: { isTTY: await isTerminal(0), read: readStandardInput },
    stdout: output(1, await isTerminal(1), () => process.stdout.columns),
    stderr: output(2, await isTerminal(2), () => process.stderr.columns),
    env: process.env,
    cwd: process.cwd(),
  };
}

/** Only a character device can be a terminal; `node:tty` is loaded to ask about one. */
async function isTerminal(descriptor: number): Promise<boolean> {
  try {
    if (!fstatSync(descriptor).isCharacterDevice()) return false;
  } catch {
    return false;
  }
  const { isatty } = await import('node:tty');
  return isatty(descriptor);
}

function output(descriptor: number, isTTY: boolean, columns: () => number | undefined): Output {
  return {
    isTTY,
    get columns() {
      return isTTY ? columns() : undefined;
    },
    write: (text) => writeAll(descriptor, Buffer.from(text, 'utf8')),
  };
}

function writeAll(descriptor: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EPIPE' || code === 'EBADF') throw new ClosedPipe();
      if (code !== 'EAGAIN') throw error;
      rest();
    }
  }
}

const readStandardInput: ByteReader = (into) => {
  for (;;) {
    try {
      return readSync(0, into, 0, into.length, null);
    } catch (error) {
      // Windows says EOF with an error; a pipe that is set not to block says EAGAIN while nothing is there yet.
      if (codeOf(error) === 'EOF') return 0;
      if (codeOf(error) !== 'EAGAIN') throw error;
      rest();
    }
  }
};

/** Sleeps for 10 ms without using the processor. */
function rest(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
