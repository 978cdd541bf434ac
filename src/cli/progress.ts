import type { Locale } from '../locale/locale.ts';
import { progress } from '../locale/usage-texts.ts';
import type { Output } from './streams.ts';

/** How long a run may take before it says how far it is, and how often it says so, in milliseconds. */
const PATIENCE = 1000;
const INTERVAL = 250;
const CLEAR_LINE = '\r\u001b[K';

/** A line on a terminal that says how far a long run is; `clear` takes it away before anything else is written. */
export interface Progress {
  tick: (drafts: number) => void;
  clear: () => void;
}

export function showProgress({
  output,
  locale,
  now = Date.now,
}: {
  output: Output;
  locale: Locale;
  now?: () => number;
}): Progress {
  if (!output.isTTY) return { tick: () => undefined, clear: () => undefined };
  let next = now() + PATIENCE;
  let isShown = false;
  return {
    tick: (drafts) => {
      if (now() < next) return;
      output.write(CLEAR_LINE + progress(drafts)[locale]);
      isShown = true;
      next = now() + INTERVAL;
    },
    clear: () => {
      if (isShown) output.write(CLEAR_LINE);
      isShown = false;
    },
  };
}
