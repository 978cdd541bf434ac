import { fstatSync, readSync } from 'node:fs';
import type { ByteReader } from '../draft/read-bytes.ts';
import { cannotWrite } from '../locale/usage-texts.ts';
import { ClosedPipe, type Output, type Streams } from './streams.ts';
import { UsageError } from './usage-error.ts';
import { codeOf, rest, writeAll } from './write-all.ts';

/**
 * The streams of this process. Written with writeSync: `process.stdout` costs a tenth of a short run, and what it has not yet written when the
 * process exits is lost on a pipe.
 */
export async function processStreams(): Promise<Streams> {
  return {
    stdin: {
      get isTTY() {
        return isTerminal(0, () => process.stdin);
      },
      read: readStandardInput,
    },
    stdout: output(1, () => process.stdout),
    stderr: output(2, () => process.stderr),
    env: process.env,
    cwd: process.cwd(),
  };
}

/** Only a character device can be a terminal; Node's own stream, which is slow to make, is asked about nothing else. */
function isTerminal(descriptor: number, stream: () => { isTTY?: boolean }): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice() && stream().isTTY === true;
  } catch {
    return false;
  }
}

function output(descriptor: number, stream: () => { isTTY?: boolean; columns?: number }): Output {
  let known: boolean | undefined;
  const isTTY = (): boolean => {
    known ??= isTerminal(descriptor, stream);
    return known;
  };
  return {
    get isTTY() {
      return isTTY();
    },
    get columns() {
      return isTTY() ? stream().columns : undefined;
    },
    write: (text) => write(descriptor, text),
  };
}

function write(descriptor: number, text: string): void {
  try {
    writeAll(descriptor, text);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EPIPE' || code === 'EBADF') throw new ClosedPipe();
    if (code === undefined) throw error;
    throw new UsageError(cannotWrite(descriptor === 2 ? 'stderr' : 'stdout', code));
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
