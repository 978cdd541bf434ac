import { CONTEXT_KEYS } from '../context/context.ts';
import { inputTexts, notYaml } from '../locale/input-texts.ts';
import type { Text } from '../locale/locale.ts';

export type FrontMatter =
  | { kind: 'none' }
  /** `text` is what stands after it and begins on line `firstLine` of the file; `lineOf` finds the line of a key. */
  | { kind: 'read'; values: Record<string, unknown>; text: string; firstLine: number; lineOf: (key: string) => number }
  | { kind: 'broken'; line: number; problem: Text };

const OPENING = /^---[ \t]*(?:\r\n|\n|\r)/;
const CLOSING = /(?:^|\r\n|\n|\r)---[ \t]*(?:\r\n|\n|\r|$)/;

/**
 * YAML between two lines of `---` at the top of a draft. A post may itself begin with such a line (a thread, an ornament), so the block counts
 * as front matter only if it is a mapping with a key in Latin letters; YAML that cannot be read counts as broken if a context key stands in it.
 */
export async function readFrontMatter(text: string): Promise<FrontMatter> {
  const opening = OPENING.exec(text);
  if (!opening) return { kind: 'none' };
  const afterOpening = text.slice(opening[0].length);
  const closing = CLOSING.exec(afterOpening);
  if (!closing) return looksMeant(firstLineOf(afterOpening)) ? unclosed() : { kind: 'none' };
  const block = afterOpening.slice(0, closing.index);
  const parsed = await parseYaml(block);
  if (parsed.kind === 'broken') return looksMeant(block) ? parsed : { kind: 'none' };
  if (!isMeant(parsed.value)) return { kind: 'none' };
  const body = afterOpening.slice(closing.index + closing[0].length);
  const before = text.slice(0, text.length - body.length);
  return {
    kind: 'read',
    values: parsed.value ?? {},
    text: body,
    firstLine: countLines(before),
    lineOf: (key) =>
      2 +
      Math.max(
        0,
        linesOf(block).findIndex((line) => keyPattern(key).test(line)),
      ),
  };
}

function unclosed(): FrontMatter {
  return { kind: 'broken', line: 1, problem: inputTexts.unclosedFrontMatter };
}

type ParsedYaml = { kind: 'value'; value: unknown } | Extract<FrontMatter, { kind: 'broken' }>;

/** Every scalar is read as text: an order numbered 420 or dated 2026-01-05 is to stay as it was written. */
async function parseYaml(block: string): Promise<ParsedYaml> {
  const { load, FAILSAFE_SCHEMA, YAMLException } = await import('js-yaml');
  try {
    return { kind: 'value', value: load(quoteHandles(block), { schema: FAILSAFE_SCHEMA }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { kind: 'broken', line: 2 + (error.mark?.line ?? 0), problem: notYaml(error.reason) };
  }
}

/** `replyTo: @citizen` is what everybody writes, and no YAML. */
function quoteHandles(block: string): string {
  return block.replace(/^((?:handle|replyTo)[ \t]*:[ \t]*)(@[^\s"'#]+)[ \t]*$/gm, '$1"$2"');
}

function isMeant(value: unknown): value is Record<string, unknown> | null | undefined {
  if (value === null || value === undefined) return true;
  if (typeof value !== 'object' || Array.isArray(value)) return false;
  return Object.keys(value).some((key) => /^[A-Za-z_][\w-]*$/.test(key));
}

function looksMeant(block: string): boolean {
  return CONTEXT_KEYS.some((key) => linesOf(block).some((line) => keyPattern(key).test(line)));
}

function keyPattern(key: string): RegExp {
  return new RegExp(`^["']?${key}["']?[ \\t]*:`);
}

function firstLineOf(text: string): string {
  return linesOf(text)[0] ?? '';
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

/** Number of the line that begins at the end of `text`, counted from 1. */
function countLines(text: string): number {
  return linesOf(text).length;
}
