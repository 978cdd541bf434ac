import type { Context } from '../context/context.ts';
import type { Draft } from '../draft/draft.ts';
import { analyse } from '../language/analysis.ts';
import { convertKrutiDev, type LegacyReading, originalSpan } from '../language/kruti-dev.ts';
import { looksLikeKrutiDev } from '../language/legacy-font.ts';
import { matchTerms } from '../rulebook/match-terms.ts';
import { DRAFT_NOTES } from '../rulebook/names.ts';
import { type Circular, type CompiledRule, type Rulebook, severityOf } from '../rulebook/rulebook.ts';
import { evaluate } from './evaluate/evaluate.ts';
import type { Hit } from './evaluate/hit.ts';
import type { Bilingual, DraftResult, Finding, Lifted } from './finding.ts';
import { fingerprintOf, normalisedSentence } from './fingerprint.ts';
import { maskPersonalData } from './mask.ts';
import { mayFireIn } from './may-fire.ts';
import { type Scene, setScene } from './scene.ts';
import { cite } from './settle/cite.ts';
import { dropOverlaps } from './settle/overlap.ts';
import { sortFindings } from './settle/sort.ts';
import { type Allowance, waive } from './settle/waive.ts';
import type { Own } from './validators.ts';
import { holds } from './when.ts';

export interface LintSettings {
  own?: Own;
  allow?: readonly Allowance[];
  /** Rule ids or families; only these run. */
  only?: readonly string[];
  /** Rule ids or families that do not run. */
  skip?: readonly string[];
  /** Leaves personal data unmasked in excerpts. */
  showPersonalData?: boolean;
}

export interface Linter {
  lintDraft: (draft: Draft, context: Context) => DraftResult;
  /** Number of rules that run. */
  rulesOn: number;
  /** Number of circulars whose clauses may be cited. */
  circularsOn: number;
}

/** A draft reports this many findings at most; the text is then plainly not ready. */
export const MAX_FINDINGS = 500;

const named = (names: readonly string[] | undefined, rule: CompiledRule): boolean =>
  names?.some((name) => name === rule.id || name === rule.family) ?? false;

/**
 * A linter over several rulebooks: the built-in one and a user's. Rules of a later book replace rules of an earlier one with the same id.
 * Draft rules always run: they say whether the others could judge. A draft has been judged unless one of them fires that is not a mere note
 * (`DRAFT_NOTES`). A draft typed in a legacy font is read in Unicode; its findings have their places in the draft as typed.
 */
export function createDraftLinter(rulebooks: readonly Rulebook[], settings: LintSettings = {}): Linter {
  // Rules by their places in the rulebook.
  const active = rulebooks.map((rulebook, index) => {
    const replaced = new Set(rulebooks.slice(index + 1).flatMap((later) => later.rules.map((rule) => rule.id)));
    const runs = (rule: CompiledRule): boolean =>
      (replaced.size === 0 || !replaced.has(rule.id)) &&
      !named(settings.skip, rule) &&
      (settings.only === undefined || settings.only.length === 0 || rule.family === 'draft' || named(settings.only, rule));
    const rules: number[] = [];
    rulebook.rules.forEach((rule, place) => {
      if (runs(rule)) rules.push(place);
    });
    return { rulebook, rules };
  });
  // Read at the first finding.
  let circulars: Circular[] | undefined;

  const lintText = (draft: Draft, context: Context, runs: (rule: CompiledRule) => boolean): DraftResult => {
    const analysis = analyse(draft.text);
    const findings: Finding[] = [];
    const lifted: Lifted[] = [];
    const ordinals = new Map<string, number>();
    const summing = new Set<string>();
    for (const { rulebook, rules } of active) {
      const scene = setScene({ analysis, matches: matchTerms(analysis, rulebook.matcher), context, own: settings.own ?? {} });
      const mayFire = mayFireIn(scene, rulebook.needs);
      for (const place of rules) {
        const rule = rulebook.rules[place] as CompiledRule;
        if (!mayFire(place) || !runs(rule) || !holds(rule.when, context)) continue;
        const hits = evaluate(scene, rule.detection, rule.unless);
        if (hits.length === 0) continue;
        if (rule.detection.kind === 'signals') summing.add(rule.id);
        circulars ??= rulebooks.flatMap((other) => other.circulars);
        const settlement = cite(rule, context, circulars);
        if (!settlement) continue;
        for (const hit of hits) {
          if (findings.length >= MAX_FINDINGS) break;
          const sentence = normalisedSentence(analysis, hit.start);
          const key = `${rule.id}\n${sentence}`;
          const ordinal = ordinals.get(key) ?? 0;
          ordinals.set(key, ordinal + 1);
          const finding = toFinding({
            rule,
            hit,
            scene,
            draft,
            settlement,
            settings,
            fingerprint: fingerprintOf(rule.id, sentence, ordinal),
          });
          if (settlement.lifted) lifted.push({ finding, reason: settlement.lifted });
          else findings.push(finding);
        }
      }
    }
    const { kept, waived } = waive(findings, settings.allow ?? []);
    const unjudged = kept.filter(({ ruleId }) => ruleId.startsWith('draft/') && !DRAFT_NOTES.includes(ruleId));
    const shown = unjudged.length > 0 ? [...unjudged, ...kept.filter((finding) => finding.severity === 'error')] : kept;
    return { id: draft.id, judged: unjudged.length === 0, findings: sortFindings(dropOverlaps(shown, summing)), lifted, waived };
  };

  const lintDraft = (draft: Draft, context: Context): DraftResult => {
    if (!looksLikeKrutiDev(draft.text)) return lintText(draft, context, () => true);
    const reading = convertKrutiDev(draft.text);
    const result = lintText({ ...draft, text: reading.text }, context, () => true);
    const notes = lintText(draft, context, ({ id }) => DRAFT_NOTES.includes(id)).findings;
    return placedAsTyped({ draft, reading, result, notes, settings });
  };
  return {
    lintDraft,
    rulesOn: active.reduce((sum, { rules }) => sum + rules.length, 0),
    circularsOn: rulebooks.reduce((sum, { circularCount }) => sum + circularCount, 0),
  };
}

interface Parts {
  rule: CompiledRule;
  hit: Hit;
  scene: Scene;
  draft: Draft;
  settlement: NonNullable<ReturnType<typeof cite>>;
  settings: LintSettings;
  fingerprint: string;
}

function fill(template: Bilingual, data: Record<string, string>): Bilingual {
  const put = (text: string): string => text.replace(/\{([a-z][a-z0-9-]*)\}/g, (whole, name: string) => data[name] ?? whole);
  return { en: put(template.en), hi: put(template.hi) };
}

function toFinding({ rule, hit, scene, draft, settlement, settings, fingerprint }: Parts): Finding {
  const mask = settings.showPersonalData ? (text: string) => text : maskPersonalData;
  const masked = mask(draft.text);
  const data = Object.fromEntries(Object.entries(hit.data).map(([key, value]) => [key, shorten(mask(value))]));
  const start = draft.locate(hit.start);
  const end = draft.locate(hit.end);
  return {
    ruleId: rule.id,
    messageId: rule.id.slice(rule.family.length + 1),
    data,
    severity: severityOf(rule.certainty, settlement.deciding),
    message: fill(rule.message, data),
    advice: fill(rule.advice, data),
    excerpt: masked.slice(hit.start, hit.end),
    start: hit.start,
    end: hit.end,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    related: hit.related,
    citations: settlement.citations,
    seeAlso: rule.seeAlso.filter((law) => holds(law.when, scene.context)).map((law) => law.text),
    fingerprint,
  };
}

interface TypedParts {
  draft: Draft;
  reading: LegacyReading;
  /** What was found in the reading. */
  result: DraftResult;
  /** What was found in the draft as typed. */
  notes: readonly Finding[];
  settings: LintSettings;
}

/** The result of a draft in a legacy font: findings of its reading have their places and excerpts in the draft as typed; what their messages quote is the reading. */
function placedAsTyped({ draft, reading, result, notes, settings }: TypedParts): DraftResult {
  const masked = settings.showPersonalData ? draft.text : maskAsRead(draft.text, reading);
  const place = (finding: Finding): Finding => {
    const span = originalSpan(reading, finding.start, finding.end);
    const start = draft.locate(span.start);
    const end = draft.locate(span.end);
    return {
      ...finding,
      ...span,
      excerpt: masked.slice(span.start, span.end),
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      related: finding.related.map(({ role, ...part }) => ({ ...originalSpan(reading, part.start, part.end), role })),
    };
  };
  const placeLifted = ({ finding, reason }: Lifted): Lifted => ({ finding: place(finding), reason });
  const told = notes.map((note): Finding => {
    const excerpt = masked.slice(note.start, note.end);
    return { ...note, excerpt, data: { ...note.data, match: shorten(excerpt) } };
  });
  return {
    ...result,
    findings: sortFindings([...told, ...result.findings.map(place)]),
    lifted: result.lifted.map(placeLifted),
    waived: result.waived.map(placeLifted),
  };
}

/** The draft as typed with personal data masked, in its own digits or in those of its reading (`98765&43210`). The length stays. */
function maskAsRead(typed: string, reading: LegacyReading): string {
  const units = maskPersonalData(typed).split('');
  const masked = maskPersonalData(reading.text);
  for (let i = 0; i < masked.length; i++) if (masked[i] !== reading.text[i]) units[reading.offsets[i] as number] = 'X';
  return units.join('');
}

/** Words quoted inside a message stay short. */
function shorten(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= 80 ? flat : `${flat.slice(0, 77)}…`;
}
