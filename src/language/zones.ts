import { isDigit, isInvisible, isWordCode } from './characters.ts';

export type ZoneKind = 'url' | 'email' | 'handle' | 'hashtag' | 'quotation' | 'reply' | 'list-item';

/** A stretch of the text with a nature of its own. UTF-16 offsets, `end` exclusive. */
export interface Zone {
  kind: ZoneKind;
  start: number;
  end: number;
}

// No \p classes and no look-behind here: compiling them costs more than reading a whole draft. What stands before a match is tested by code.
const URL =
  /(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/|[Ww][Ww][Ww]\.)[^\s<>"'“”‘’।()]{1,400}|[A-Za-z0-9][A-Za-z0-9-]{0,40}(?:\.[A-Za-z0-9-]{1,40}){0,3}\.(?:gov|nic|org|com|net|info|edu|ac|co|in|me|ly|gl|link|app|xyz|io)(?:\.[a-z]{2,3})?(?:\/[^\s<>"'“”‘’।]{0,300})?(?![A-Za-z0-9@])/g;
const EMAIL =
  /[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}(?:@|\[at\]|\(at\))[A-Za-z0-9-]{1,63}(?:(?:\.|\[dot\]|\(dot\))[A-Za-z0-9-]{1,63}){1,4}/g;
const HANDLE = /@ ?[A-Za-z0-9_]{2,30}/g;
const HASHTAG = /[#＃][^\s#＃@.,!?;:'"“”‘’()[\]{}<>/\\|&*+=~^%$।॥…-]{1,140}/g;
const REPLY = /(?:^|\n)[ \t]{0,8}(?:[Rr][Tt][ \t]{1,4}@[A-Za-z0-9_]{1,30}:?|@[A-Za-z0-9_]{1,30})/g;
const LIST_ITEM = /^[ \t]{0,12}(?:[-*•●▪◦✔✅👉➡]|\(?[0-9०-९]{1,3}[.)/]|\(?[a-zक-ह][.)])[ \t]{1,4}\S[^\n]{0,2000}/gmu;

const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
];
const MAX_QUOTATION = 600;

/** Zones that do not begin inside a word. */
const STANDS_ALONE: ReadonlySet<ZoneKind> = new Set(['url', 'handle', 'hashtag']);

function each(text: string, pattern: RegExp, kind: ZoneKind, zones: Zone[]): void {
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    if (STANDS_ALONE.has(kind) && start > 0 && isWordCode(text.charCodeAt(start - 1))) continue;
    let end = start + match[0].length;
    if (kind === 'hashtag')
      while (end > start && !isWordCode(text.charCodeAt(end - 1)) && !isInvisible(text.charCodeAt(end - 1))) end--;
    if (end - start < 2) continue;
    if (kind === 'url') while (end > start && /[.,;:!?)\]।]/.test(text[end - 1] as string)) end--;
    zones.push({ kind, start, end });
  }
}

function overlaps(zones: readonly Zone[], start: number, end: number): boolean {
  return zones.some((zone) => start < zone.end && zone.start < end);
}

/** Whether the quote mark at `index` can open (space or punctuation before it) or close (the same after it). */
function opens(text: string, index: number): boolean {
  const before = text[index - 1];
  return before === undefined || /[\s([{:,—–-]/.test(before);
}

function closes(text: string, index: number): boolean {
  const after = text[index + 1];
  return after === undefined || !isWordCode(after.charCodeAt(0));
}

/** Quoted stretches of at most 600 units within one paragraph. A quotation that is never closed is none. */
function quotations(text: string): Zone[] {
  const zones: Zone[] = [];
  const never = new Map<string, number>();
  let i = 0;
  while (i < text.length) {
    const mark = text[i] as string;
    const pair = PAIRS.find(([open]) => open === mark);
    if (pair && (pair[0] !== pair[1] || opens(text, i)) && (never.get(mark) ?? -1) < i) {
      const limit = Math.min(text.length, i + MAX_QUOTATION);
      let close = -1;
      for (let j = i + 1; j < limit; j++) {
        if (text[j] === '\n' && text[j + 1] === '\n') break;
        if (text[j] === pair[1] && j > i + 1 && (pair[1] === '”' || pair[1] === '»' || closes(text, j))) {
          close = j;
          break;
        }
      }
      if (close > 0) {
        zones.push({ kind: 'quotation', start: i, end: close + 1 });
        i = close + 1;
        continue;
      }
      // No closing mark up to here: the same search from the next mark would read the same stretch again.
      never.set(mark, limit - 1);
    }
    i++;
  }
  return zones;
}

/** Whether some line begins with a mark, a digit, or a letter with a stop behind it; compiling the expression costs more than looking. */
function mayHaveListItem(text: string): boolean {
  let isBefore = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isLineEnd = code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029;
    if (isBefore && !isLineEnd && code !== 0x20 && code !== 0x09) {
      const next = text[at + 1];
      if (isDigit(code) || next === '.' || next === ')' || !isWordCode(code)) return true;
      isBefore = false;
    }
    if (isLineEnd) isBefore = true;
  }
  return false;
}

/** All zones of a text, sorted by start. URL, e-mail, handle and hashtag zones do not overlap each other; quotations and list items may hold them. */
export function findZones(text: string): Zone[] {
  const zones: Zone[] = [];
  if (/\.\S|:\//.test(text)) each(text, URL, 'url', zones);
  if (text.includes('@') || /[[(]at[\])]/.test(text)) {
    const emails: Zone[] = [];
    each(text, EMAIL, 'email', emails);
    // An e-mail's domain looks like a URL: the address wins.
    for (const email of emails) {
      for (let i = zones.length - 1; i >= 0; i--) {
        const zone = zones[i] as Zone;
        if (zone.start < email.end && email.start < zone.end && zone.end <= email.end) zones.splice(i, 1);
      }
      if (!overlaps(zones, email.start, email.end)) zones.push(email);
    }
    const handles: Zone[] = [];
    each(text, HANDLE, 'handle', handles);
    const replies: Zone[] = [];
    each(text, REPLY, 'reply', replies);
    const taken = zones.slice();
    zones.push(...handles.filter((zone) => !overlaps(taken, zone.start, zone.end)), ...replies);
  }
  if (/[#＃]/.test(text)) {
    const tags: Zone[] = [];
    each(text, HASHTAG, 'hashtag', tags);
    const taken = zones.filter((zone) => zone.kind === 'url');
    zones.push(...tags.filter((zone) => !overlaps(taken, zone.start, zone.end)));
  }
  zones.push(...quotations(text));
  if (mayHaveListItem(text)) each(text, LIST_ITEM, 'list-item', zones);
  return zones.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Whether `start … end` lies inside a zone of one of these kinds. */
export function insideZone(zones: readonly Zone[], start: number, end: number, kinds: readonly ZoneKind[]): boolean {
  return zones.some((zone) => zone.start <= start && end <= zone.end && kinds.includes(zone.kind));
}
