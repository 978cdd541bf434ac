/** Characters that steer a terminal or turn the direction of writing round: they come from drafts and file names, and must not act in a report. */
const STEERING = /[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069]/g;

/** The text with every steering character shown as a dot, white space as a space; every offset stays. */
export function visible(text: string): string {
  return text.replace(STEERING, (character) => (/\s/.test(character) ? ' ' : '·'));
}
